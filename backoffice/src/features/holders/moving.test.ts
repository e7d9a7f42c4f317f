import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, type Decimal, decimal, plain } from '../../units/decimal';
import type { Holder } from './calls';
import { isFee, toEdit, valuesOf } from './editing';
import { type MoveValues, moveHint, outcome, toTransaction } from './moving';
import { HOLDS, type Holding, holdingOf, typeOf } from './queries';
import { readEntitiesSearch, readHolderSearch } from './search';

const VALUES: MoveValues = { type: 'DEPOSIT', asset: 'CEA', amount: '5,000', notes: ' Vintage 2026 ' };

const holding = (available: string, locked: string): Holding => ({
  asset: 'EUR',
  available: decimal(available),
  locked: decimal(locked),
  total: add(decimal(available), decimal(locked)),
});

const written = ({ available, locked, total }: { available: Decimal; locked: Decimal; total: Decimal }) =>
  [available, locked, total].map((value) => plain(value, 2));

describe('a preview', () => {
  it('is the example of the guide', () => {
    const after = outcome(holding('10000', '2000'), 'WITHDRAWAL', decimal('5000'));
    expect(written(after)).toEqual(['5000.00', '2000.00', '7000.00']);
    expect(after.isShort).toBe(false);
  });

  it('is exact where floats are not', () => {
    expect(written(outcome(holding('0.1', '0'), 'DEPOSIT', decimal('0.2')))).toEqual(['0.30', '0.00', '0.30']);
  });

  it('keeps what is locked out of reach', () => {
    expect(outcome(holding('8500', '1500'), 'WITHDRAWAL', decimal('8500')).isShort).toBe(false);
    expect(outcome(holding('8500', '1500'), 'WITHDRAWAL', decimal('8500.01')).isShort).toBe(true);
    expect(outcome(holding('0', '0'), 'DEPOSIT', decimal('1')).isShort).toBe(false);
  });

  it('keeps total = available + locked, and a withdrawal undoes a deposit', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 18n }).map((units) => plain({ units, scale: 2 }));
    fc.assert(
      fc.property(cents, cents, cents, (available, locked, amount) => {
        const before = holding(available, locked);
        const after = outcome(before, 'DEPOSIT', decimal(amount));
        expect(compare(after.total, add(after.available, after.locked))).toBe(0);
        const back = outcome({ asset: 'EUR', ...after }, 'WITHDRAWAL', decimal(amount));
        expect(written(back)).toEqual(written(before));
      }),
    );
  });
});

describe('a movement', () => {
  it('travels as an exact text, with notes only where there are some', () => {
    expect(toTransaction(VALUES, 'en')).toEqual({
      certificate_type: 'CEA',
      transaction_type: 'DEPOSIT',
      amount: '5000',
      notes: 'Vintage 2026',
    });
    expect(toTransaction({ ...VALUES, asset: 'EUR', amount: '1.000,5', notes: ' ' }, 'ro')).toEqual({
      certificate_type: 'EUR',
      transaction_type: 'DEPOSIT',
      amount: '1000.50',
    });
    expect(toTransaction({ ...VALUES, amount: 'x' }, 'en')).toBeNull();
  });

  it('needs an amount, and more than nothing', () => {
    const hint = (amount: string) => moveHint({ ...VALUES, amount }, 'en');
    expect(['', '0', '-1', '1.5', '100,000,001', '1'].map(hint)).toEqual([
      'required',
      'positive',
      'amount',
      'whole',
      'tooMuch',
      null,
    ]);
  });
});

const CLIENT = {
  name: 'Steelworks Ltd',
  email: 'a@b.ro',
  description: null,
  is_active: true,
  fee_bps: null,
  current_balances: { EUR: { available: 7, locked: 0, total: 7 } },
} as unknown as Holder;

describe('a change', () => {
  it('carries only what differs', () => {
    expect(toEdit(CLIENT, valuesOf(CLIENT))).toEqual({});
    expect(toEdit(CLIENT, { name: ' Steel ', description: '', active: false, fee: '' })).toEqual({
      name: 'Steel',
      is_active: false,
    });
    expect(toEdit({ ...CLIENT, description: 'x' }, valuesOf(CLIENT))).toEqual({ description: null });
  });

  it('sets a fee, zero too, and gives it up where the field is emptied', () => {
    const withFee = (fee: string) => ({ ...valuesOf(CLIENT), fee });
    expect(toEdit(CLIENT, withFee(' 25 '))).toEqual({ fee_bps: 25 });
    expect(toEdit(CLIENT, withFee('0'))).toEqual({ fee_bps: 0 });
    expect(toEdit({ ...CLIENT, fee_bps: 25 }, withFee(' '))).toEqual({ fee_bps: null });
    expect(toEdit({ ...CLIENT, fee_bps: 25 }, withFee('25'))).toEqual({});
    expect(['', ' ', '0', '1000', '1001', '-1', '0.5', 'x'].map(isFee)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a client account', () => {
  it('may hold everything', () => {
    expect(HOLDS[typeOf(CLIENT)]).toEqual(['EUR', 'CEA', 'EUA']);
    expect(holdingOf(CLIENT, 'EUR')).toMatchObject({ total: { units: 7n } });
    expect(holdingOf(CLIENT, 'CEA')).toBeNull();
  });
});

describe('an address', () => {
  it('of one account holder is read with what it says well', () => {
    const raw = { view: 'history', certificate_type: 'CEA', transaction_type: 'DEPOSIT', open: 'edit', cursor: 'c' };
    expect(readHolderSearch(raw)).toEqual(raw);
    expect(readHolderSearch({ view: 'x', certificate_type: 'BTC', transaction_type: 'GIFT', open: 'all' })).toEqual({});
  });

  it('of client accounts knows no types', () => {
    expect(readEntitiesSearch({ type: 'ASSET_HOLDER', q: 'steel' })).toEqual({ q: 'steel' });
  });
});
