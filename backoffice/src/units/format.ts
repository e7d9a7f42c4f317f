import { type Decimal, plain } from './decimal';

export type Asset = 'EUR' | 'CEA' | 'EUA';

export const ASSETS: readonly Asset[] = ['CEA', 'EUA', 'EUR'];

/** Decimal places an amount of the asset always shows; certificates are whole. */
export const SCALE: Record<Asset, number> = { EUR: 2, CEA: 0, EUA: 0 };

/** The languages of the page, and the region whose habits for dates and numbers each follows. */
export const LOCALES = { en: 'en-GB', ro: 'ro-RO' } as const;
export type Language = keyof typeof LOCALES;

const MINUS = '−';
const SCALE_MAX = 20;

/** An amount in the reader's notation. Digits beyond the asset's scale are shown rather than rounded away. */
export function formatAmount(value: Decimal, asset: Asset, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: SCALE[asset],
    maximumFractionDigits: SCALE_MAX,
  });
  return format.format(plain(value) as Intl.StringNumericLiteral).replace('-', MINUS);
}

/** An amount that says whether it came in or went out: with a plus or a minus. */
export function formatSigned(value: Decimal, asset: Asset, language: Language): string {
  return (value.units > 0n ? '+' : '') + formatAmount(value, asset, language);
}

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** A moment to the second on the reader's clock. */
export function formatMoment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));
}

/** A time of today to the second on the reader's clock. */
export function formatClock(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));
}

/** A day as the server counts days, in UTC. */
export function formatDay(date: string, language: Language): string {
  const format = { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], format).format(new Date(date));
}

/** The same moment as records keep it. */
export function formatUtc(iso: string): string {
  return `${new Date(iso).toISOString().replace('T', ' ').replace('Z', '')} UTC`;
}

/** A span of time in its largest unit: 12s, 3m, 2h. */
export function formatAge(milliseconds: number, language: Language): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [amount, unit] =
    seconds < 60
      ? [seconds, 'second']
      : seconds < 3600
        ? [Math.floor(seconds / 60), 'minute']
        : [Math.floor(seconds / 3600), 'hour'];
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'narrow' }).format(amount);
}
