import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from './amount';
import { compare, plain } from './decimal';
import { formatAmount } from './format';

const read = (text: string, group: ',' | '.') => {
  const amount = readAmount(text, group);
  return amount && plain(amount);
};

describe('readAmount', () => {
  it.each([
    ['10000', '10000', '10000'],
    ['10 000', '10000', '10000'],
    ['25.50', '25.5', '25.5'],
    ['25,50', '25.5', '25.5'],
    ['10,000', '10000', '10'],
    ['10.000', '10', '10000'],
    ['1,234,567.89', '1234567.89', '1234567.89'],
    ['1.234.567,89', '1234567.89', '1234567.89'],
    ['', null, null],
    ['-5', null, null],
    ['1.2.3', null, null],
    ['ten', null, null],
    ['1e5', null, null],
  ])('%j is %s to an English reader and %s to a Romanian one', (text, english, romanian) => {
    expect(read(text, ',')).toBe(english);
    expect(read(text, '.')).toBe(romanian);
  });

  it('reads back every amount that the page writes', () => {
    const amounts = fc.record({ units: fc.bigInt({ min: 0n, max: 10n ** 18n }), scale: fc.constant(2) });
    fc.assert(
      fc.property(amounts, (amount) => {
        const english = readAmount(formatAmount(amount, 'EUR', 'en'), ',');
        const romanian = readAmount(formatAmount(amount, 'EUR', 'ro'), '.');
        expect(english && compare(english, amount)).toBe(0);
        expect(romanian && compare(romanian, amount)).toBe(0);
      }),
    );
  });
});
