import { add, compare, type Decimal, decimal, multiply, negate, perMille } from '../../units/decimal';
import type { BookLevel, OrderBook } from './queries';

/** The size of the picture; the browser stretches it. */
export const WIDTH = 1000;
export const HEIGHT = 1000;

export type Steps = { bids: string; asks: string; from: Decimal; to: Decimal; deepest: number };

const TEN = decimal('10');

/** What is within a tenth of the best price; one order far out would press everything else into a corner. */
function near(levels: readonly BookLevel[]): readonly BookLevel[] {
  const best = levels[0] && decimal(levels[0].price);
  if (!best) return levels;
  return levels.filter(({ price }) => {
    const away = add(decimal(price), negate(best));
    const distance = { ...away, units: away.units < 0n ? -away.units : away.units };
    return compare(multiply(distance, TEN), best) <= 0;
  });
}

/** How much rests at each price and better, as two flights of steps that go up away from the spread. */
export function stepsOf(book: OrderBook): Steps | null {
  const [bids, asks] = [near(book.bids), near(book.asks)];
  const prices = [...bids, ...asks].map((level) => decimal(level.price));
  const [lowest, highest] = [bids.at(-1) ?? asks[0], asks.at(-1) ?? bids[0]];
  if (!lowest || !highest || prices.length < 2) return null;
  const [from, to] = [decimal(lowest.price), decimal(highest.price)];
  const width = add(to, negate(from));
  const deepest = Math.max(...[bids, asks].map((side) => side.at(-1)?.cumulative_quantity ?? 0));
  const x = (price: BookLevel['price']) => perMille(add(decimal(price), negate(from)), width);
  const y = (quantity: number) => HEIGHT - perMille(decimal(quantity), decimal(deepest));
  const side = (levels: readonly BookLevel[], edge: number) => {
    const [best] = levels;
    if (!best) return '';
    let path = `M${x(best.price)},${HEIGHT}`;
    for (const level of levels) path += `H${x(level.price)}V${y(level.cumulative_quantity)}`;
    return `${path}H${edge}V${HEIGHT}Z`;
  };
  return { bids: side(bids, 0), asks: side(asks, WIDTH), from, to, deepest };
}
