import { describe, expect, it } from 'vitest';
import { type Exact, Written } from '../../units/exact';
import { type BookChange, caughtUp, newer } from './bookChange';
import type { OrderBook } from './queries';

type Row = readonly [price: string, quantity: number];

const exact = (price: string): Exact => (/^\d+$/.test(price) ? Number(price) : new Written(price));
const rows = (levels: readonly Row[]) =>
  levels.map(([price, quantity]) => ({ price: exact(price), quantity, orders: quantity > 0 ? 1 : 0 }));

const BOOK: OrderBook = {
  certificate_type: 'CEA',
  sequence: 40,
  as_of: null,
  bids: [
    { price: new Written('14.10'), quantity: 300, orders: 2, cumulative_quantity: 300 },
    { price: 14, quantity: 100, orders: 1, cumulative_quantity: 400 },
  ],
  asks: [{ price: new Written('14.3'), quantity: 500, orders: 1, cumulative_quantity: 500 }],
  best_bid: new Written('14.10'),
  best_ask: new Written('14.3'),
  spread: new Written('0.2'),
  mid: new Written('14.2'),
  last_price: null,
  halted: false,
};

const change = (from: number, bids: readonly Row[], asks: readonly Row[] = []): BookChange => ({
  from,
  sequence: from + 1,
  at: '2026-11-20T12:00:00.000Z',
  bids: rows(bids),
  asks: rows(asks),
  last_price: new Written('14.25'),
});

const text = (price: Exact | null) => (price instanceof Written ? price.text : String(price));
const shown = (levels: OrderBook['bids']) =>
  levels.map((level) => `${text(level.price)}: ${level.quantity} of ${level.cumulative_quantity}`);

describe('a book that is told of', () => {
  it('has new levels in their place, changed ones as they are, and none that are gone', () => {
    const changes = [
      change(
        40,
        [
          ['14.05', 20],
          ['14.1', 250],
          ['14', 0],
        ],
        [['14.2', 5]],
      ),
    ];
    const book = caughtUp(BOOK, changes);
    expect(shown(book.bids)).toEqual(['14.1: 250 of 250', '14.05: 20 of 270']);
    expect(shown(book.asks)).toEqual(['14.2: 5 of 5', '14.3: 500 of 505']);
    expect(book.sequence).toBe(41);
    expect([book.best_bid, book.best_ask, book.spread, book.mid, book.last_price].map(text)).toEqual([
      '14.1',
      '14.2',
      '0.1',
      '14.15',
      '14.25',
    ]);
  });

  it('takes what follows in whichever order it came', () => {
    const third = change(42, [['14.3', 9]]);
    const book = caughtUp(BOOK, [third, change(40, [['14.2', 1]]), change(41, [['14.2', 0]])]);
    expect(book.sequence).toBe(43);
    expect(shown(book.bids)[0]).toBe('14.3: 9 of 9');
  });

  it('stops before a gap', () => {
    expect(caughtUp(BOOK, [change(41, [['14.2', 1]])])).toBe(BOOK);
    expect(caughtUp(BOOK, [change(40, []), change(42, [['14.2', 1]])]).sequence).toBe(41);
  });

  it('passes over what it knows', () => {
    const first = change(40, [['14.2', 1]]);
    expect(caughtUp(BOOK, [first, first]).sequence).toBe(41);
    expect(caughtUp({ ...BOOK, sequence: 41 }, [first]).sequence).toBe(41);
    expect(caughtUp(BOOK, [{ ...change(40, [['14.2', 1]]), sequence: 40 }])).toBe(BOOK);
  });

  it('is one-sided when a side is gone', () => {
    const book = caughtUp(BOOK, [change(40, [], [['14.3', 0]])]);
    expect([book.best_ask, book.spread, book.mid]).toEqual([null, null, null]);
    expect(text(book.best_bid)).toBe('14.10');
  });

  it('does not go back to an older answer, which may say that the market stands still', () => {
    expect(newer(BOOK, { ...BOOK, sequence: 39 })).toBe(BOOK);
    expect(newer(BOOK, { ...BOOK, sequence: 39, halted: true })).toEqual({ ...BOOK, halted: true });
    const next = { ...BOOK, sequence: 41 };
    expect(newer(BOOK, next)).toBe(next);
    expect(newer(undefined, BOOK)).toBe(BOOK);
  });
});
