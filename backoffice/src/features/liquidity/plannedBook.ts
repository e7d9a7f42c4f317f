import { add, compare, type Decimal, decimal, negate, plain } from '../../units/decimal';
import { type Exact, Written } from '../../units/exact';
import type { Side } from '../market/certificates';
import { priceKey } from '../market/ladder';
import type { BookLevel, OrderBook } from '../market/queries';
import type { LiquidityPlan, LiquidityPreview } from './calls';

/** The book as it would be with the plan in it, and the levels where the plan stands, as the ladder names them. */
export function withPlan(
  book: OrderBook,
  plan: LiquidityPreview | undefined,
): { book: OrderBook; planned: Set<string> } {
  if (!plan) return { book, planned: new Set() };
  const bids = merged(book.bids, plan.bid_plan, -1);
  const asks = merged(book.asks, plan.ask_plan, 1);
  const [bid, ask] = [bids[0], asks[0]];
  return {
    book: {
      ...book,
      bids,
      asks,
      best_bid: bid?.price ?? null,
      best_ask: ask?.price ?? null,
      spread: bid && ask ? written(add(decimal(ask.price), negate(decimal(bid.price)))) : null,
    },
    planned: new Set([...keys('BUY', plan.bid_plan), ...keys('SELL', plan.ask_plan)]),
  };
}

function placed(plan: LiquidityPlan) {
  return plan.price_levels.filter(({ quantity }) => quantity > 0);
}

function keys(side: Side, plan: LiquidityPlan): string[] {
  return placed(plan).map(({ price }) => `${side} ${priceKey(price)}`);
}

function written(value: Decimal): Exact {
  return new Written(plain(value, 2));
}

/** @param direction 1 where the lowest price is the best, -1 where the highest is */
function merged(levels: readonly BookLevel[], plan: LiquidityPlan, direction: 1 | -1): BookLevel[] {
  const all = new Map(levels.map((level) => [priceKey(level.price), level]));
  for (const { price, quantity, orders_count } of placed(plan)) {
    const there = all.get(priceKey(price));
    all.set(priceKey(price), {
      price,
      quantity: quantity + (there?.quantity ?? 0),
      orders: orders_count + (there?.orders ?? 0),
      cumulative_quantity: 0,
    });
  }
  let cumulative = 0;
  return [...all.values()]
    .sort((a, b) => direction * compare(decimal(a.price), decimal(b.price)))
    .map((level) => {
      cumulative += level.quantity;
      return { ...level, cumulative_quantity: cumulative };
    });
}
