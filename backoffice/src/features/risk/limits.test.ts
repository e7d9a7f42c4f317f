import { describe, expect, it } from 'vitest';
import { parseExact } from '../../units/exact';
import { levelOf } from './levels';
import { limitHint, toLimits, valuesOf } from './limits';
import type { Limits } from './queries';

const SET = parseExact('{"position_max":{"CEA":10000},"notional_max_eur":250000.50,"price_band_bps":150}') as Limits;

describe('limits', () => {
  it('are shown as the reader writes numbers, and nothing where there is none', () => {
    expect(valuesOf(SET, 'en')).toEqual({ cea: '10,000', eua: '', notional: '250,000.50', band: '150' });
    expect(valuesOf(SET, 'ro').notional).toBe('250.000,50');
    expect(valuesOf({}, 'en')).toEqual({ cea: '', eua: '', notional: '', band: '' });
  });

  it('go back as they came, in either language', () => {
    for (const language of ['en', 'ro'] as const)
      expect(toLimits(valuesOf(SET, language), language)).toEqual({
        position_max: { CEA: '10000', EUA: null },
        notional_max_eur: '250000.5',
        price_band_bps: 150,
      });
  });

  it('end where their field is emptied', () => {
    expect(toLimits({ cea: ' ', eua: '', notional: '', band: '' }, 'en')).toEqual({
      position_max: { CEA: null, EUA: null },
      notional_max_eur: null,
      price_band_bps: null,
    });
  });

  it('are numbers of their kind', () => {
    const hints = (['cea', 'notional', 'band'] as const).map((field) => limitHint(field, '1.555', 'en'));
    expect(hints).toEqual(['whole', 'cents', 'number']);
    expect(limitHint('eua', 'many', 'en')).toBe('amount');
    expect(limitHint('band', '', 'en')).toBeNull();
    expect(limitHint('notional', '100.25', 'en')).toBeNull();
  });
});

describe('how much of a limit is used', () => {
  it('is fine, near, reached or over', () => {
    const levels = ['0', '79.9', '80', '99.99', '100', '100.01', '250'].map((percent) => levelOf(Number(percent)));
    expect(levels).toEqual(['fine', 'fine', 'near', 'near', 'reached', 'over', 'over']);
  });
});
