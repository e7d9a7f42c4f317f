import { decimal, perMille, plain } from '../../units/decimal';
import type { BookLevel, OrderBook } from './queries';

/** One price of the ladder. A level that is gone stays as an empty one while the pointer rests on the ladder. */
export type Level = {
  /** With two decimals, and so also the key of the level. */
  price: string;
  quantity: number;
  cumulative: number | null;
  orders: number;
  /** How deep the book is up to here, in thousandths of its deepest shown level. */
  share: number;
};

export type Rungs = { asks: readonly Level[]; bids: readonly Level[] };

/** More than anybody scrolls through. */
const SHOWN = 50;

/** Both sides of the book, the best first, drawn to one scale. */
export function rungsOf(book: OrderBook): Rungs {
  const [asks, bids] = [book.asks.slice(0, SHOWN), book.bids.slice(0, SHOWN)];
  const deepest = Math.max(0, ...[asks, bids].map((side) => side.at(-1)?.cumulative_quantity ?? 0));
  const side = (levels: readonly BookLevel[]) => levels.map((level) => levelOf(level, deepest));
  return { asks: side(asks), bids: side(bids) };
}

function levelOf(level: BookLevel, deepest: number): Level {
  return {
    price: priceKey(level.price),
    quantity: level.quantity,
    cumulative: level.cumulative_quantity,
    orders: level.orders,
    share: perMille(decimal(level.cumulative_quantity), decimal(deepest)),
  };
}

export function priceKey(price: BookLevel['price']): string {
  return plain(decimal(price), 2);
}

/** The same rows as before, with what is there now: nobody clicks on a price that has just moved away. */
export function held(prices: readonly string[], levels: readonly Level[]): Level[] {
  const now = new Map(levels.map((level) => [level.price, level]));
  return prices.map((price) => now.get(price) ?? { price, quantity: 0, cumulative: null, orders: 0, share: 0 });
}
