import { describe, expect, it } from 'vitest';
import type { Problem } from '../../api/problems';
import { placed } from '../../kit/places';
import type { MarketMaker } from './calls';
import { EMPTY, hints, PLACES, toRequest, type Values } from './form';
import { holdingOf } from './queries';
import { isShown, readMarketMakersSearch } from './search';

const FILLED: Values = { ...EMPTY, name: ' MM-Alpha ', email: ' a@b.ro ', CEA: '10,000', EUA: '', EUR: '250,000.5' };

describe('the command', () => {
  it('carries only the balances that its type may hold', () => {
    expect(toRequest(FILLED, 'en')).toEqual({
      name: 'MM-Alpha',
      email: 'a@b.ro',
      mm_type: 'ASSET_HOLDER',
      initial_balances: { CEA: '10000' },
    });
    expect(toRequest({ ...FILLED, type: 'LIQUIDITY_PROVIDER', description: 'x' }, 'en')).toEqual({
      name: 'MM-Alpha',
      email: 'a@b.ro',
      mm_type: 'LIQUIDITY_PROVIDER',
      description: 'x',
      initial_eur_balance: '250000.50',
    });
  });

  it('reads amounts in the language of the form', () => {
    expect(toRequest({ ...FILLED, CEA: '10.000' }, 'ro').initial_balances).toEqual({ CEA: '10000' });
  });
});

describe('hints', () => {
  it('help with what is plainly missing or mistyped', () => {
    const values: Values = { ...EMPTY, email: 'nobody', CEA: '1.5', EUA: '100,000,001', EUR: 'x' };
    expect(hints(values, 'en')).toEqual({ name: 'required', email: 'email', CEA: 'whole', EUA: 'tooMuch' });
    expect(hints({ ...values, type: 'LIQUIDITY_PROVIDER', EUR: '1.005' }, 'en').EUR).toBe('cents');
    expect(hints({ ...values, type: 'LIQUIDITY_PROVIDER' }, 'en').EUR).toBe('amount');
    expect(hints({ ...FILLED, EUA: '5.00' }, 'en')).toEqual({});
  });
});

describe('a refusal', () => {
  const problem: Problem = { type: '', title: '', status: 422, detail: 'Invalid', code: 'INVALID' };

  it('finds its fields, and keeps what belongs to none', () => {
    const errors = [
      { field: 'initial_balances.CEA', message: 'must be whole' },
      { field: 'initial_balances.CEA', message: 'must be positive' },
      { field: 'nonsense', message: 'unknown' },
    ];
    expect(placed({ ...problem, errors }, PLACES)).toEqual({
      fields: { CEA: 'must be whole must be positive' },
      rest: ['nonsense: unknown'],
    });
  });

  it('stands beside the address even if only its code says so', () => {
    const { fields } = placed({ ...problem, code: 'EMAIL_ALREADY_EXISTS', detail: 'Email already exists' }, PLACES);
    expect(fields).toEqual({ email: 'Email already exists' });
  });
});

describe('the address of the list', () => {
  it('is read with what it says well, and without the rest', () => {
    expect(readMarketMakersSearch({ status: 'active', type: 'ASSET_HOLDER', q: ' 123 ', create: '1' })).toEqual({
      status: 'active',
      type: 'ASSET_HOLDER',
      q: '123',
      create: 1,
    });
    expect(readMarketMakersSearch({ status: 'asleep', type: 'x', q: ' ', cursor: '', create: '2' })).toEqual({});
  });
});

describe('a market maker', () => {
  const maker = {
    name: 'MM-Alpha',
    email: 'a@b.ro',
    mm_type: 'ASSET_HOLDER',
    is_active: true,
    current_balances: { CEA: { available: 8500, locked: 1500, total: 10000 } },
    eur_balance: null,
  } as unknown as MarketMaker;

  it('is shown by filters that fit', () => {
    expect(isShown(maker, {})).toBe(true);
    expect(isShown(maker, { q: 'ALPHA', status: 'active', type: 'ASSET_HOLDER' })).toBe(true);
    expect(isShown(maker, { q: 'B.RO' })).toBe(true);
    expect(isShown(maker, { status: 'inactive' })).toBe(false);
    expect(isShown(maker, { type: 'LIQUIDITY_PROVIDER' })).toBe(false);
    expect(isShown(maker, { q: 'beta' })).toBe(false);
  });

  it('holds what its balances say', () => {
    expect(holdingOf(maker, 'CEA')).toMatchObject({ available: { units: 8500n }, total: { units: 10000n } });
    expect(holdingOf(maker, 'EUR')).toBeNull();
    expect(holdingOf({ ...maker, eur_balance: 7 }, 'EUR')).toMatchObject({
      total: { units: 7n },
      locked: { units: 0n },
    });
  });
});
