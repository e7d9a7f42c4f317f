import { describe, expect, it } from 'vitest';
import { decimal, plain } from '../../units/decimal';
import { parseExact } from '../../units/exact';
import { distance, formatDistance } from './distance';
import type { QuotingTerms } from './queries';
import { FIELDS, PLACES, termHint, toConfigure, valuesOf } from './terms';

const TERMS = parseExact(
  `{"spread_bps":40,"size":1000,"layers":3,"layer_step_bps":10,"size_step_bps":2500,"max_position":50000,"skew_bps":20,
    "refresh_seconds":5,"tolerance_bps":3,"price_min":10.50,"price_max":99.00,"stale_reference_seconds":600}`,
) as QuotingTerms;

const field = (name: string) => {
  const found = FIELDS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('the terms of quoting', () => {
  it('are shown as the reader writes numbers', () => {
    const shown = valuesOf(TERMS, 'CEA', 'ro');
    expect([shown.spread, shown.size, shown.maxPosition, shown.priceMin]).toEqual(['40', '1.000', '50.000', '10,50']);
  });

  it('go back as they came, in either language', () => {
    for (const language of ['en', 'ro'] as const)
      expect(toConfigure(valuesOf(TERMS, 'CEA', language), 'CEA', language)).toEqual({
        certificate_type: 'CEA',
        spread_bps: 40,
        size: '1000',
        layers: 3,
        layer_step_bps: 10,
        size_step_bps: 2500,
        max_position: '50000',
        skew_bps: 20,
        refresh_seconds: 5,
        tolerance_bps: 3,
        price_min: '10.5',
        price_max: '99',
        stale_reference_seconds: 600,
      });
  });

  it('start with what the contract takes for what is not said', () => {
    const shown = valuesOf(null, 'EUA', 'en');
    expect([shown.spread, shown.size, shown.layers, shown.refresh, shown.stale]).toEqual(['', '', '1', '10', '']);
  });

  it('are what the contract takes where a number is left empty, and without a bound where that is', () => {
    const values = {
      ...valuesOf(TERMS, 'EUA', 'en'),
      layers: '',
      refresh: ' ',
      maxPosition: '',
      priceMin: '',
      stale: '',
    };
    const { layers, refresh_seconds, max_position, price_min, stale_reference_seconds } = toConfigure(
      values,
      'EUA',
      'en',
    );
    expect([layers, refresh_seconds, max_position, price_min, stale_reference_seconds]).toEqual([
      1,
      10,
      null,
      null,
      null,
    ]);
  });

  it('are numbers of their kind, and two of them are needed', () => {
    const hint = (name: string, text: string) => termHint(field(name), text, 'CEA', 'en');
    expect([hint('spread', ''), hint('size', ' '), hint('stale', '')]).toEqual(['required', 'required', null]);
    expect([hint('spread', '2.5'), hint('size', '1.5'), hint('priceMin', '1.555')]).toEqual([
      'number',
      'whole',
      'cents',
    ]);
    expect([hint('spread', '99999'), hint('priceMax', '82.10')]).toEqual([null, null]);
  });

  it('have a place for every field that the server may name', () => {
    expect(Object.keys(PLACES).sort()).toEqual(Object.keys(TERMS).sort());
  });
});

describe('the distance to the reference', () => {
  it('is told to a tenth of a basis point, with its sign', () => {
    const said = (price: string, reference: string) => {
      const found = distance(price, reference);
      return found && formatDistance(found, 'en');
    };
    expect(said('100.20', '100')).toBe('+0.20%');
    expect(said('99.875', '100')).toBe('−0.125%');
    expect(said('100', '100')).toBe('0.00%');
    expect(said('1', '0')).toBeNull();
  });

  it('is exact where a float is not', () => {
    expect(plain(distance('0.3', '0.1') ?? decimal(0))).toBe('2');
  });
});
