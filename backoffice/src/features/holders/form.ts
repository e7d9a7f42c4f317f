import type { Places } from '../../kit/places';
import { plain } from '../../units/decimal';
import { type Asset, type Language, SCALE } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { MarketMakerType, NewHolder } from './calls';
import { HOLDS } from './queries';

export type Values = {
  type: MarketMakerType;
  name: string;
  email: string;
  description: string;
} & Record<Asset, string>;

export const EMPTY: Values = {
  type: 'ASSET_HOLDER',
  name: '',
  email: '',
  description: '',
  CEA: '',
  EUA: '',
  EUR: '',
};

export const LENGTH_MAX = { name: 100, email: 254, description: 2000 } as const;

/** Help on the way, not the rule: that an address is free, or a name acceptable, the server decides. */
export function hints(values: Values, language: Language): Partial<Record<keyof Values, Hint>> {
  const found: Partial<Record<keyof Values, Hint>> = {};
  if (!values.name.trim()) found.name = 'required';
  if (!values.email.trim()) found.email = 'required';
  else if (!/^\S+@\S+$/.test(values.email.trim())) found.email = 'email';
  for (const asset of HOLDS[values.type]) {
    const hint = amountHint(values[asset], asset, language);
    if (hint) found[asset] = hint;
  }
  return found;
}

/** The command, with only the balances of its type: what was typed before the type changed does not travel. */
export function toRequest(values: Values, language: Language): NewHolder {
  const amount = (asset: Asset) => {
    const value = HOLDS[values.type].includes(asset) ? read(values[asset], language) : null;
    return value && plain(value, SCALE[asset]);
  };
  const [CEA, EUA, EUR] = [amount('CEA'), amount('EUA'), amount('EUR')];
  const description = values.description.trim();
  return {
    name: values.name.trim(),
    email: values.email.trim(),
    mm_type: values.type,
    ...(description && { description }),
    ...((CEA || EUA) && { initial_balances: { ...(CEA && { CEA }), ...(EUA && { EUA }) } }),
    ...(EUR && { initial_eur_balance: EUR }),
  };
}

export const PLACES: Places<keyof Values> = {
  name: 'name',
  email: 'email',
  description: 'description',
  mm_type: 'type',
  'initial_balances.CEA': 'CEA',
  'initial_balances.EUA': 'EUA',
  initial_eur_balance: 'EUR',
};
