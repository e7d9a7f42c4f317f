import { describe, expect, it } from 'vitest';
import { type Fees, LINES, textOf, toChange, wrong } from './fees';

const FEES: Fees = {
  CEA: { CLIENT: { BUY: 50, SELL: 50 }, MARKET_MAKER: { BUY: 0, SELL: 0 } },
  EUA: { CLIENT: { BUY: 50, SELL: 50 }, MARKET_MAKER: { BUY: 0, SELL: 0 } },
};

describe('the schedule of fees', () => {
  it('has a line for each market, kind of holder and side', () => {
    expect(LINES.map(({ path }) => path)).toEqual([
      'CEA.CLIENT.BUY',
      'CEA.CLIENT.SELL',
      'CEA.MARKET_MAKER.BUY',
      'CEA.MARKET_MAKER.SELL',
      'EUA.CLIENT.BUY',
      'EUA.CLIENT.SELL',
      'EUA.MARKET_MAKER.BUY',
      'EUA.MARKET_MAKER.SELL',
    ]);
  });

  it('shows what was typed, and else what the server says', () => {
    const draft = { 'CEA.CLIENT.BUY': '4' };
    expect(LINES.slice(0, 3).map((line) => textOf(FEES, line, draft))).toEqual(['4', '50', '0']);
  });

  it('sends only what differs', () => {
    const draft = {
      'CEA.CLIENT.BUY': '40',
      'CEA.CLIENT.SELL': ' 50 ',
      'EUA.MARKET_MAKER.SELL': '5',
      'EUA.CLIENT.BUY': '0',
    };
    expect(toChange(FEES, draft)).toEqual({
      CEA: { CLIENT: { BUY: 40 } },
      EUA: { CLIENT: { BUY: 0 }, MARKET_MAKER: { SELL: 5 } },
    });
    expect(toChange(FEES, { 'CEA.CLIENT.SELL': '50' })).toBeNull();
  });

  it('names what is no fee', () => {
    expect(wrong(FEES, { 'CEA.CLIENT.BUY': '', 'EUA.CLIENT.SELL': '1001', 'EUA.CLIENT.BUY': '0.5' })).toEqual([
      'CEA.CLIENT.BUY',
      'EUA.CLIENT.BUY',
      'EUA.CLIENT.SELL',
    ]);
  });
});
