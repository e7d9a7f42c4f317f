import { add, compare, type Decimal, decimal, negate, plain, ZERO } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { type Language, LOCALES } from '../../units/format';

/** How far a price is from the reference, in parts of the reference, cut to a tenth of a basis point; null of nothing. */
export function distance(price: Exact | string, reference: Exact | string): Decimal | null {
  const base = decimal(reference);
  if (compare(base, ZERO) <= 0) return null;
  const away = add(decimal(price), negate(base));
  const scale = Math.max(away.scale, base.scale);
  const whole = (value: Decimal) => value.units * 10n ** BigInt(scale - value.scale);
  return { units: (whole(away) * 100_000n) / whole(base), scale: 5 };
}

/** As a percentage with its sign: −0.125 %. */
export function formatDistance(value: Decimal, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  });
  return format.format(plain(value) as Intl.StringNumericLiteral).replace('-', '−');
}
