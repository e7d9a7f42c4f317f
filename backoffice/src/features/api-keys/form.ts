import type { Places } from '../../kit/places';
import type { NewApiKey } from './queries';

export const NAME_LENGTH_MAX = 100;
export const ADDRESSES_MAX = 50;
export const RATE_MAX = 500;

export type KeyValues = {
  name: string;
  read: boolean;
  trade: boolean;
  expires: string;
  addresses: string;
  publicKey: string;
  rate: string;
};

export const EMPTY: KeyValues = {
  name: '',
  read: true,
  trade: true,
  expires: '',
  addresses: '',
  publicKey: '',
  rate: '50',
};

/** The server names the address that it cannot read; all of them stand in one input. */
export const PLACES: Places<keyof KeyValues> = {
  name: 'name',
  scope: 'read',
  expires_at: 'expires',
  public_key: 'publicKey',
  requests_per_second: 'rate',
  ip_allow_list: 'addresses',
  ...Object.fromEntries(Array.from({ length: ADDRESSES_MAX }, (_, n) => [`ip_allow_list[${n}]`, 'addresses' as const])),
};

export function addressesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** What is typed into a field for a moment is meant on the reader's own clock. */
export function isFuture(text: string, now: Date): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment > now;
}

export function isRate(text: string): boolean {
  return /^[1-9][0-9]{0,2}$/.test(text.trim()) && Number(text) <= RATE_MAX;
}

export function toNewKey(marketMakerId: string, values: KeyValues): NewApiKey {
  const addresses = addressesOf(values.addresses);
  return {
    market_maker_id: marketMakerId,
    scope: values.read ? (values.trade ? 'read trade' : 'read') : 'trade',
    requests_per_second: Number(values.rate),
    ...(values.name.trim() && { name: values.name.trim() }),
    ...(values.expires && { expires_at: new Date(values.expires).toISOString() }),
    ...(values.publicKey.trim() && { public_key: values.publicKey.trim() }),
    ...(addresses.length > 0 && { ip_allow_list: addresses }),
  };
}
