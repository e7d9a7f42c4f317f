import { describe, expect, it } from 'vitest';
import type { LiquidityStatus } from './calls';
import { paceOf } from './queries';
import { readLiquiditySearch } from './search';

const ID = '0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e';

describe('the address of liquidity', () => {
  it('keeps what it can mean', () => {
    const all = {
      view: 'history',
      certificate: 'EUA',
      bid: '5',
      ask: '7',
      placed: ID,
      of: 'CEA',
      cursor: 'c',
      operation: ID,
    };
    expect(readLiquiditySearch(all)).toEqual(all);
  });

  it('leaves out what it cannot', () => {
    const odd = {
      view: 'plan',
      certificate: 'CEA',
      bid: '',
      ask: 7,
      placed: '../x',
      of: 'GOLD',
      cursor: '',
      operation: 'y',
    };
    expect(readLiquiditySearch(odd)).toEqual({});
  });
});

describe('an operation', () => {
  it('is asked about often while it is decided, now and then while it has orders, and then no more', () => {
    const pace = (status: LiquidityStatus, open_orders: number) => paceOf({ status, open_orders });
    expect([pace('FUNDING', 0), pace('UNDOING', 3), pace('PLACED', 6)]).toEqual([500, 500, 500]);
    expect([pace('EXECUTED', 6), pace('CANCELLED', 1)]).toEqual([2000, 2000]);
    expect([pace('EXECUTED', 0), pace('CANCELLED', 0), pace('REFUSED', 0)]).toEqual([false, false, false]);
  });
});
