import { describe, expect, it } from 'vitest';
import { Written } from '../../units/exact';
import { stepsOf } from './depth';
import { held, rungsOf } from './ladder';
import type { OrderBook } from './queries';

const level = (price: string, quantity: number, cumulative_quantity: number) => ({
  price: new Written(price),
  quantity,
  orders: 1,
  cumulative_quantity,
});

const BOOK: OrderBook = {
  certificate_type: 'CEA',
  sequence: 7,
  as_of: null,
  bids: [level('14.10', 300, 300), level('14', 100, 400)],
  asks: [level('14.30', 500, 500), level('14.5', 1500, 2000)],
  best_bid: new Written('14.10'),
  best_ask: new Written('14.30'),
  spread: new Written('0.20'),
  mid: new Written('14.20'),
  last_price: null,
  halted: false,
};

describe('the ladder', () => {
  it('writes every price with two decimals', () => {
    const { asks, bids } = rungsOf(BOOK);
    expect([...asks, ...bids].map(({ price }) => price)).toEqual(['14.30', '14.50', '14.10', '14.00']);
  });

  it('draws both sides to the scale of the deeper one', () => {
    const { asks, bids } = rungsOf(BOOK);
    expect(asks.map(({ share }) => share)).toEqual([250, 1000]);
    expect(bids.map(({ share }) => share)).toEqual([150, 200]);
  });

  it('is empty when nobody is in the book', () => {
    expect(rungsOf({ ...BOOK, bids: [], asks: [] })).toEqual({ asks: [], bids: [] });
  });
});

describe('a ladder that is held', () => {
  const { asks } = rungsOf(BOOK);

  it('keeps its rows where they were, with what is there now', () => {
    const now = rungsOf({ ...BOOK, asks: [level('14.20', 50, 50), level('14.30', 90, 140)] }).asks;
    const shown = held(
      asks.map(({ price }) => price),
      now,
    );
    expect(shown.map(({ price, quantity }) => [price, quantity])).toEqual([
      ['14.30', 90],
      ['14.50', 0],
    ]);
  });

  it('says of a level that is gone that nothing is behind it', () => {
    expect(held(['14.50'], [])).toEqual([{ price: '14.50', quantity: 0, cumulative: null, orders: 0, share: 0 }]);
  });
});

describe('the picture of the depth', () => {
  it('goes up in steps away from the spread', () => {
    const steps = stepsOf(BOOK);
    expect(steps?.deepest).toBe(2000);
    expect(steps?.bids).toBe('M200,1000H200V850H0V800H0V1000Z');
    expect(steps?.asks).toBe('M600,1000H600V750H1000V0H1000V1000Z');
  });

  it('leaves out what is far from the best price', () => {
    const far = { ...BOOK, asks: [...BOOK.asks, level('26.00', 90_000, 92_000)] };
    expect(stepsOf(far)).toEqual(stepsOf(BOOK));
  });

  it('is not drawn of a single price', () => {
    expect(stepsOf({ ...BOOK, bids: [], asks: [level('14.30', 1, 1)] })).toBeNull();
  });
});
