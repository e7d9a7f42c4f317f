import { type Exact, Written } from './exact';

/** An exact decimal: `units` counted in steps of 10^-scale. */
export type Decimal = { readonly units: bigint; readonly scale: number };

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** Far beyond any amount, and small enough that a hostile 1e999999 cannot fill the memory. */
const EXPONENT_MAX = 100;

export const ZERO: Decimal = { units: 0n, scale: 0 };

export function decimal(value: Exact | string): Decimal {
  const text = value instanceof Written ? value.text : String(value);
  const match = SHAPE.exec(text);
  const exponent = Number(match?.[4] ?? 0);
  if (!match || Math.abs(exponent) > EXPONENT_MAX) throw new RangeError(`Not a decimal: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const units = BigInt(sign + whole + fraction);
  const scale = fraction.length - exponent;
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

function atScale(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

export function negate({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** How many whole times `part` fits into `whole`; of nothing, none. */
export function timesIn(part: Decimal, whole: Decimal): bigint {
  const scale = Math.max(part.scale, whole.scale);
  const divisor = atScale(part, scale);
  return divisor === 0n ? 0n : atScale(whole, scale) / divisor;
}

/** So many hundredths of it, cut after `scale` places. */
export function percentOf(value: Decimal, percent: number, scale: number): Decimal {
  const hundredth = 10n ** BigInt(value.scale) * 100n;
  return { units: (value.units * BigInt(percent) * 10n ** BigInt(scale)) / hundredth, scale };
}

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [atScale(a, scale), atScale(b, scale)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What part of `whole` this is, in thousandths, for drawing a bar; nothing of nothing is nothing. */
export function perMille(part: Decimal, whole: Decimal): number {
  const scale = Math.max(part.scale, whole.scale);
  const divisor = atScale(whole, scale);
  return divisor === 0n ? 0 : Number((atScale(part, scale) * 1000n) / divisor);
}

/** Plain digits without an exponent and without zeros that say nothing, at least `minScale` places. */
export function plain(value: Decimal, minScale = 0): string {
  let { units, scale } = value;
  while (scale > minScale && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  if (scale < minScale) {
    units *= 10n ** BigInt(minScale - scale);
    scale = minScale;
  }
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return sign + digits.slice(0, cut) + (scale > 0 ? `.${digits.slice(cut)}` : '');
}
