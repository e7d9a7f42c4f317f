import { describe, expect, it } from 'vitest';
import { Written } from '../../units/exact';
import type { OrderBook } from '../market/queries';
import type { LiquidityPlan, LiquidityPreview } from './calls';
import { withPlan } from './plannedBook';

const level = (price: string, quantity: number, cumulative_quantity: number) => ({
  price: new Written(price) as unknown as number,
  quantity,
  orders: 1,
  cumulative_quantity,
});

const BOOK: OrderBook = {
  certificate_type: 'CEA',
  sequence: 1,
  as_of: null,
  asks: [level('14.30', 500, 500)],
  bids: [level('13.90', 100, 100)],
  best_bid: 0,
  best_ask: 0,
  spread: 0,
  mid: null,
  last_price: null,
  halted: false,
};

const side = (...levels: [string, number][]): LiquidityPlan => ({
  mms: [],
  total_amount: 0,
  actual_amount: 0,
  quantity: 0,
  orders_count: 0,
  missing_assets: null,
  price_levels: levels.map(([price, quantity]) => ({
    price: new Written(price) as unknown as number,
    percentage: 50,
    quantity,
    orders_count: 2,
  })),
});

const plan = (bid_plan: LiquidityPlan, ask_plan: LiquidityPlan) => ({ bid_plan, ask_plan }) as LiquidityPreview;

const told = (levels: OrderBook['bids']) =>
  levels.map((l) => `${(l.price as unknown as Written).text} ${l.quantity} ${l.cumulative_quantity} ${l.orders}`);

describe('the book with a plan in it', () => {
  it('has the planned levels in their places, added to what rests there', () => {
    const { book, planned } = withPlan(BOOK, plan(side(['13.97', 30], ['13.9', 20]), side(['14.03', 7], ['14.31', 8])));
    expect(told(book.bids)).toEqual(['13.97 30 30 2', '13.9 120 150 3']);
    expect(told(book.asks)).toEqual(['14.03 7 7 2', '14.30 500 507 1', '14.31 8 515 2']);
    expect([...planned]).toEqual(['BUY 13.97', 'BUY 13.90', 'SELL 14.03', 'SELL 14.31']);
    expect(book.spread).toEqual(new Written('0.06'));
  });

  it('is the book itself while there is none', () => {
    expect(withPlan(BOOK, undefined).book).toBe(BOOK);
  });

  it('marks no level at which nothing is placed', () => {
    expect(withPlan(BOOK, plan(side(['13.97', 0]), side())).planned.size).toBe(0);
  });
});
