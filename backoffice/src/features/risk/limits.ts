import type { Places } from '../../kit/places';
import { decimal, plain } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { type Asset, formatAmount, type Language } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { Limits } from './queries';

export type LimitValues = { cea: string; eua: string; notional: string; band: string };

export const PLACES: Places<keyof LimitValues> = {
  'position_max.CEA': 'cea',
  'position_max.EUA': 'eua',
  notional_max_eur: 'notional',
  price_band_bps: 'band',
};

/** In what each limit is typed; the band is whole basis points. */
export const ASSET_OF: Record<Exclude<keyof LimitValues, 'band'>, Asset> = { cea: 'CEA', eua: 'EUA', notional: 'EUR' };

export function valuesOf(limits: Limits, language: Language): LimitValues {
  const shown = (value: Exact | string | null | undefined, asset: Asset) =>
    value === null || value === undefined ? '' : formatAmount(decimal(value), asset, language);
  return {
    cea: shown(limits.position_max?.CEA, 'CEA'),
    eua: shown(limits.position_max?.EUA, 'EUA'),
    notional: shown(limits.notional_max_eur, 'EUR'),
    band: limits.price_band_bps ? String(limits.price_band_bps) : '',
  };
}

/** Why what was typed is no number of its kind; how large it may be is the server's to say. */
export function limitHint(
  field: keyof LimitValues,
  text: string,
  language: Language,
): Exclude<Hint, 'required' | 'email'> | 'number' | null {
  if (!text.trim()) return null;
  if (field === 'band') return /^\d{1,9}$/.test(text.trim()) ? null : 'number';
  const hint = amountHint(text, ASSET_OF[field], language);
  return hint === 'required' || hint === 'email' ? null : hint;
}

/** All limits as they shall be from now on: an empty field is no limit. */
export function toLimits(values: LimitValues, language: Language): Limits {
  const amount = (text: string) => {
    const found = read(text, language);
    return found && plain(found);
  };
  const band = values.band.trim();
  return {
    position_max: { CEA: amount(values.cea), EUA: amount(values.eua) },
    notional_max_eur: amount(values.notional),
    price_band_bps: band ? Number(band) : null,
  };
}
