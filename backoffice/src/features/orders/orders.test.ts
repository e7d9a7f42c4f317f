import { describe, expect, it } from 'vitest';
import { plain } from '../../units/decimal';
import { Written } from '../../units/exact';
import type { MarketMaker } from '../holders/calls';
import { amendHint, losesItsPlace, toAmendment, valuesOf } from './amending';
import { byMaker, staleBefore } from './bulk';
import type { Order } from './calls';
import { availableOf, isShort, makerAsked, sideOf } from './makerTicket';
import { isFiltered, queryOf, readOrdersSearch } from './search';

const ORDER = {
  id: 'o-1',
  certificate_type: 'CEA',
  side: 'SELL',
  price: new Written('25.50'),
  quantity: 1000,
  status: 'PENDING',
} as Order;

const SELLER = {
  id: 'm-1',
  mm_type: 'ASSET_HOLDER',
  current_balances: { CEA: { available: 9000, locked: 1000, total: 10000 } },
} as unknown as MarketMaker;
const BUYER = {
  id: 'm-2',
  mm_type: 'LIQUIDITY_PROVIDER',
  current_balances: { EUR: { available: new Written('100.00'), locked: 0, total: 100 } },
} as unknown as MarketMaker;

describe('a change of an order', () => {
  it('sends only what is different', () => {
    const values = valuesOf(ORDER, 'en');
    expect(values).toEqual({ price: '25.50', quantity: '1,000' });
    expect(toAmendment(ORDER, values, 'en')).toBeNull();
    expect(toAmendment(ORDER, { ...values, price: '26' }, 'en')).toEqual({ price: '26.00' });
    expect(toAmendment(ORDER, { ...values, quantity: '400' }, 'en')).toEqual({ quantity: '400' });
  });

  it('keeps the place in the queue only for a smaller quantity', () => {
    expect(losesItsPlace(ORDER, { quantity: '400' })).toBe(false);
    expect(losesItsPlace(ORDER, { quantity: '1001' })).toBe(true);
    expect(losesItsPlace(ORDER, { price: '25.40' })).toBe(true);
    expect(losesItsPlace(ORDER, null)).toBe(false);
  });

  it('says what is wrong with a field', () => {
    expect([amendHint('', 'EUR', 'en'), amendHint('0', 'CEA', 'en'), amendHint('1.5', 'CEA', 'en')]).toEqual([
      'required',
      'positive',
      'whole',
    ]);
  });
});

describe("a market maker's ticket", () => {
  it('sells for an asset holder and buys for a liquidity provider', () => {
    expect([sideOf(SELLER), sideOf(BUYER)]).toEqual(['SELL', 'BUY']);
  });

  it('asks for the market maker first', () => {
    expect(makerAsked(undefined, { price: '', quantity: '' }, 'CEA', 'en')).toEqual({
      kind: 'missing',
      field: 'maker',
    });
    expect(makerAsked(SELLER, { price: '25.50', quantity: '' }, 'CEA', 'en')).toEqual({
      kind: 'missing',
      field: 'quantity',
    });
  });

  it('knows what the order uses of what is available', () => {
    const sell = makerAsked(SELLER, { price: '25.50', quantity: '9,001' }, 'CEA', 'en');
    const buy = makerAsked(BUYER, { price: '10.00', quantity: '10' }, 'CEA', 'en');
    if (sell.kind !== 'order' || buy.kind !== 'order') throw new Error('Both are complete');
    expect(sell.order).toMatchObject({ side: 'SELL', price: '25.50', quantity: '9001', market_maker_id: 'm-1' });
    expect(isShort(sell.uses, availableOf(SELLER, 'CEA'))).toBe(true);
    expect([buy.order.side, plain(buy.uses)]).toEqual(['BUY', '100']);
    expect(isShort(buy.uses, availableOf(BUYER, 'EUR'))).toBe(false);
  });
});

describe('the address of the orders', () => {
  it('leaves out what it says wrongly', () => {
    expect(readOrdersSearch({ status: 'lost', side: 'HOLD', certificate: 'EUR', market: 'CEA', mm: '' })).toEqual({});
    const search = readOrdersSearch({ status: 'open', side: 'SELL', certificate: 'EUA', market: 'EUA', mm: 'm-1' });
    expect(search).toEqual({ status: 'open', side: 'SELL', certificate: 'EUA', market: 'EUA', mm: 'm-1' });
    expect([isFiltered(search), isFiltered({ market: 'EUA' })]).toEqual([true, false]);
  });

  it('means both waiting states by open', () => {
    expect(queryOf({ status: 'open' }, 50).status).toEqual(['PENDING', 'PARTIALLY_FILLED']);
    expect(queryOf({ status: 'FILLED' }, 50).status).toEqual(['FILLED']);
    expect(queryOf({}, 50).status).toBeUndefined();
  });
});

describe('cancelling several', () => {
  it('takes an order for stale after a day', () => {
    expect(staleBefore(Date.UTC(2026, 10, 20, 9))).toBe('2026-11-19T09:00:00.000Z');
  });

  it('counts by market maker', () => {
    const of = (market_maker_id: string) => ({ ...ORDER, market_maker_id });
    expect(byMaker([of('a'), of('b'), of('a')])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
