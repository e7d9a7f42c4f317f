import { describe, expect, it } from 'vitest';
import { hintsOf, wantedOf } from './wanted';

describe('the liquidity that is wanted', () => {
  it('is what was typed in the reader’s notation, exactly', () => {
    expect(wantedOf('CEA', { bid: '100,000.50', ask: '50000' }, 'en')).toEqual({
      certificate_type: 'CEA',
      bid_amount_eur: '100000.5',
      ask_amount_eur: '50000',
    });
  });

  it('leaves out a side that is empty or nothing', () => {
    expect(wantedOf('EUA', { bid: '', ask: '5' }, 'en')).toEqual({ certificate_type: 'EUA', ask_amount_eur: '5' });
    expect(wantedOf('EUA', { bid: '5', ask: '0' }, 'en')).toEqual({ certificate_type: 'EUA', bid_amount_eur: '5' });
  });

  it('is nothing while nothing can be asked', () => {
    expect(wantedOf('CEA', { bid: '', ask: '' }, 'en')).toBeNull();
    expect(wantedOf('CEA', { bid: 'much', ask: '5' }, 'en')).toBeNull();
    expect(hintsOf({ bid: 'much', ask: '1.234' }, 'ro')).toEqual({ bid: 'amount', ask: null });
    expect(hintsOf({ bid: '', ask: '0.001' }, 'en')).toEqual({ bid: null, ask: 'cents' });
  });
});
