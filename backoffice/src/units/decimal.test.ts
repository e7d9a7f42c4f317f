import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, type Decimal, decimal, negate, perMille, plain } from './decimal';
import { Written } from './exact';

const decimals = fc.record({
  units: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  scale: fc.integer({ min: 0, max: 8 }),
});

/** Both as whole numbers of 10^-16, which is exact for every scale drawn above. */
const whole = ({ units, scale }: Decimal) => units * 10n ** BigInt(16 - scale);

describe('decimal', () => {
  it.each([
    ['250000.10', '250000.1'],
    ['-0.50', '-0.5'],
    ['0', '0'],
    ['1e3', '1000'],
    ['1.5E-3', '0.0015'],
    ['12345678901234567890.12', '12345678901234567890.12'],
  ])('reads %s as %s', (text, expected) => {
    expect(plain(decimal(text))).toBe(expected);
  });

  it('reads JSON numbers of both kinds', () => {
    expect(plain(decimal(10000))).toBe('10000');
    expect(plain(decimal(new Written('0.30')))).toBe('0.3');
  });

  it.each(['', 'abc', '1,5', '.5', '1.', '1e999999', 'NaN', 'Infinity'])('refuses %j', (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it('adds where floats do not', () => {
    expect(plain(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
  });

  it('adds, compares and writes like whole numbers', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(whole(add(a, b))).toBe(whole(a) + whole(b));
        expect(whole(add(a, negate(b)))).toBe(whole(a) - whole(b));
        expect(compare(a, b)).toBe(whole(a) === whole(b) ? 0 : whole(a) < whole(b) ? -1 : 1);
        expect(compare(decimal(plain(a)), a)).toBe(0);
      }),
    );
  });

  it('pads to the places asked for and never cuts', () => {
    expect(plain(decimal('1'), 2)).toBe('1.00');
    expect(plain(decimal('1.005'), 2)).toBe('1.005');
    expect(plain(decimal('1.500'), 2)).toBe('1.50');
  });
});

describe('perMille', () => {
  it('is the share for drawing, and nothing of nothing', () => {
    expect(perMille(decimal('1500'), decimal('10000.00'))).toBe(150);
    expect(perMille(decimal('0'), decimal('0'))).toBe(0);
  });
});
