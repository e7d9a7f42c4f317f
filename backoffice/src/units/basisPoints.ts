import { type Decimal, plain } from './decimal';
import { type Language, LOCALES } from './format';

/** The contract's upper end: a tenth. */
export const BASIS_POINTS_MAX = 1000;

/** Hundredths of a percent as they are typed; null where the text is none of those that the contract takes. */
export function readBasisPoints(text: string): number | null {
  const typed = text.trim();
  if (!/^\d{1,4}$/.test(typed)) return null;
  const points = Number(typed);
  return points <= BASIS_POINTS_MAX ? points : null;
}

/** As a percentage, which is how people speak of fees. */
export function formatBasisPoints(points: number, language: Language): string {
  const share: Decimal = { units: BigInt(points), scale: 4 };
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'percent', minimumFractionDigits: 2 });
  return format.format(plain(share) as Intl.StringNumericLiteral);
}
