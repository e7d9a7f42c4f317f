import { add, compare, decimal, multiply, negate, plain } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { Written } from '../../units/exact';
import type { BookLevel, OrderBook } from './queries';

type LevelChange = { price: Exact; quantity: number; orders: number };

/** What is told of a book: the levels that are different after the entry `sequence` from what they were after `from`. */
export type BookChange = {
  from: number;
  sequence: number;
  at: string;
  bids: readonly LevelChange[];
  asks: readonly LevelChange[];
  last_price: Exact | null;
};

const HALF = decimal('0.5');

/** The book after those of these changes that follow it, one after the other. What it knows already is passed over. */
export function caughtUp(book: OrderBook, changes: readonly BookChange[]): OrderBook {
  let now = book;
  for (const change of changes.toSorted((a, b) => a.sequence - b.sequence))
    if (change.from === now.sequence && change.sequence > now.sequence) now = changed(now, change);
  return now;
}

/** What was asked for may be older than what was told since: the newer one stays. Only the halt is never told. */
export function newer(before: OrderBook | undefined, after: OrderBook): OrderBook {
  if (!before || before.sequence < after.sequence) return after;
  return before.halted === after.halted ? before : { ...before, halted: after.halted };
}

function changed(book: OrderBook, change: BookChange): OrderBook {
  const bids = side(book.bids, change.bids, -1);
  const asks = side(book.asks, change.asks, 1);
  const [bid, ask] = [bids[0]?.price ?? null, asks[0]?.price ?? null];
  const isWhole = bid !== null && ask !== null;
  return {
    ...book,
    sequence: change.sequence,
    as_of: change.at,
    bids,
    asks,
    best_bid: bid,
    best_ask: ask,
    spread: isWhole ? written(add(decimal(ask), negate(decimal(bid)))) : null,
    mid: isWhole ? written(multiply(add(decimal(ask), decimal(bid)), HALF)) : null,
    last_price: change.last_price,
  };
}

const written = (value: ReturnType<typeof decimal>) => new Written(plain(value));

/** The best first: the lowest of those who sell, the highest of those who buy. */
function side(levels: readonly BookLevel[], changes: readonly LevelChange[], way: 1 | -1): BookLevel[] {
  if (changes.length === 0) return [...levels];
  const now = new Map<string, LevelChange>();
  for (const level of [...levels, ...changes]) now.set(plain(decimal(level.price)), level);
  let cumulative = 0;
  return [...now.values()]
    .filter(({ quantity }) => quantity > 0)
    .map(({ price, quantity, orders }) => ({ price, quantity, orders, at: decimal(price) }))
    .sort((a, b) => way * compare(a.at, b.at))
    .map(({ price, quantity, orders }) => {
      cumulative += quantity;
      return { price, quantity, orders, cumulative_quantity: cumulative };
    });
}
