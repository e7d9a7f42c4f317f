import type { Places } from '../../kit/places';
import { decimal, plain } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { type Asset, formatAmount, type Language } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { Certificate } from '../market/certificates';
import type { QuotingConfigure, QuotingTerms } from './queries';

/** The input of each field, in the order of the form, with what is typed into it. */
export const FIELDS = [
  { name: 'spread', field: 'spread_bps', kind: 'points', required: true },
  { name: 'size', field: 'size', kind: 'certificates', required: true },
  { name: 'layers', field: 'layers', kind: 'count' },
  { name: 'layerStep', field: 'layer_step_bps', kind: 'points' },
  { name: 'sizeStep', field: 'size_step_bps', kind: 'points' },
  { name: 'maxPosition', field: 'max_position', kind: 'certificates' },
  { name: 'skew', field: 'skew_bps', kind: 'points' },
  { name: 'refresh', field: 'refresh_seconds', kind: 'seconds' },
  { name: 'tolerance', field: 'tolerance_bps', kind: 'points' },
  { name: 'priceMin', field: 'price_min', kind: 'price' },
  { name: 'priceMax', field: 'price_max', kind: 'price' },
  { name: 'stale', field: 'stale_reference_seconds', kind: 'seconds' },
] as const;

export type TermField = (typeof FIELDS)[number];
export type TermName = TermField['name'];
export type TermValues = Record<TermName, string>;

export const PLACES: Places<TermName> = Object.fromEntries(FIELDS.map(({ field, name }) => [field, name]));

/** What the contract takes for what is not said; the form shows it, so that nobody has to guess. */
const FIRST = {
  layers: 1,
  layer_step_bps: 10,
  size_step_bps: 0,
  skew_bps: 0,
  refresh_seconds: 10,
  tolerance_bps: 0,
} as const satisfies Partial<QuotingTerms>;

export function valuesOf(terms: QuotingTerms | null, certificate: Certificate, language: Language): TermValues {
  const from: Partial<QuotingTerms> = terms ?? FIRST;
  const shown = ({ field, kind }: TermField) => {
    const value: Exact | null | undefined = from[field];
    if (value === null || value === undefined) return '';
    const asset = assetOf(kind, certificate);
    return asset ? formatAmount(decimal(value), asset, language) : plain(decimal(value));
  };
  return Object.fromEntries(FIELDS.map((one) => [one.name, shown(one)])) as TermValues;
}

/** In what an amount is typed; null where it is a plain number. */
export function assetOf(kind: TermField['kind'], certificate: Certificate): Asset | null {
  if (kind === 'price') return 'EUR';
  return kind === 'certificates' ? certificate : null;
}

/** Why what was typed is no number of its kind; whether it is in range is the server's to say. */
export function termHint(
  one: TermField,
  text: string,
  certificate: Certificate,
  language: Language,
): Hint | 'number' | null {
  if (!text.trim()) return 'required' in one ? 'required' : null;
  const asset = assetOf(one.kind, certificate);
  if (asset) return amountHint(text, asset, language);
  return /^\d{1,9}$/.test(text.trim()) ? null : 'number';
}

/** The terms as the contract takes them; for a number that is left empty what the contract takes itself, for a bound none. */
export function toConfigure(values: TermValues, certificate: Certificate, language: Language): QuotingConfigure {
  const amount = (text: string) => {
    const found = read(text, language);
    return found && plain(found);
  };
  const whole = (text: string, otherwise: number) => (text.trim() ? Number(text) : otherwise);
  return {
    certificate_type: certificate,
    spread_bps: Number(values.spread),
    size: amount(values.size) ?? '',
    layers: whole(values.layers, FIRST.layers),
    layer_step_bps: whole(values.layerStep, FIRST.layer_step_bps),
    size_step_bps: whole(values.sizeStep, FIRST.size_step_bps),
    max_position: amount(values.maxPosition),
    skew_bps: whole(values.skew, FIRST.skew_bps),
    refresh_seconds: whole(values.refresh, FIRST.refresh_seconds),
    tolerance_bps: whole(values.tolerance, FIRST.tolerance_bps),
    price_min: amount(values.priceMin),
    price_max: amount(values.priceMax),
    stale_reference_seconds: values.stale.trim() ? Number(values.stale) : null,
  };
}
