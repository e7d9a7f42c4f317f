import type { Places } from '../../kit/places';
import { add, compare, type Decimal, decimal, multiply, negate, plain, timesIn } from '../../units/decimal';
import type { Asset, Language } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { NewOrder, OrderPreview } from '../orders/calls';
import type { Certificate, Side } from './certificates';

export type TicketValues = {
  side: Side;
  type: 'LIMIT' | 'MARKET';
  price: string;
  /** What a market order to buy is measured in. */
  by: 'quantity' | 'amount';
  quantity: string;
  amount: string;
  force: 'GTC' | 'IOC' | 'FOK' | 'GTD';
  /** As the field for a moment writes it: local time without a zone. */
  expires: string;
  postOnly: boolean;
};

export const EMPTY: TicketValues = {
  side: 'BUY',
  type: 'LIMIT',
  price: '',
  by: 'quantity',
  quantity: '',
  amount: '',
  force: 'GTC',
  expires: '',
  postOnly: false,
};

export type TicketField = 'price' | 'quantity' | 'amount' | 'expires';

/** What the form says so far: an order, or the first thing that it still lacks. */
export type Asked =
  | { kind: 'order'; order: NewOrder }
  | { kind: 'missing'; field: TicketField }
  | { kind: 'wrong'; field: TicketField; hint: Hint | 'positive' };

export function isByAmount({ type, side, by }: TicketValues): boolean {
  return type === 'MARKET' && side === 'BUY' && by === 'amount';
}

/** The fields that the order needs, in the order in which they are asked for. */
function fieldsOf(values: TicketValues): { field: TicketField; asset: Asset | null }[] {
  const isLimit = values.type === 'LIMIT';
  return [
    ...(isLimit ? [{ field: 'price' as const, asset: 'EUR' as const }] : []),
    isByAmount(values)
      ? { field: 'amount' as const, asset: 'EUR' as const }
      : { field: 'quantity' as const, asset: 'CEA' as const },
    ...(isLimit && values.force === 'GTD' ? [{ field: 'expires' as const, asset: null }] : []),
  ];
}

export function asked(values: TicketValues, certificate: Certificate, language: Language): Asked {
  const fields = fieldsOf(values);
  const missing = fields.find(({ field }) => !values[field].trim());
  for (const { field, asset } of fields) {
    const hint = asset && fieldHint(values[field], asset, language);
    if (hint) return { kind: 'wrong', field, hint };
  }
  if (missing) return { kind: 'missing', field: missing.field };
  return { kind: 'order', order: toOrder(values, certificate, language) };
}

export function fieldHint(text: string, asset: Asset, language: Language): Hint | 'positive' | null {
  if (!text.trim()) return null;
  return amountHint(text, asset, language) ?? (read(text, language)?.units === 0n ? 'positive' : null);
}

function toOrder(values: TicketValues, certificate_type: Certificate, language: Language): NewOrder {
  const { side, type, force, expires, postOnly } = values;
  const of = (text: string, places: number) => plain(read(text, language) ?? decimal(0), places);
  const size = isByAmount(values) ? { budget_eur: of(values.amount, 2) } : { quantity: of(values.quantity, 0) };
  if (type === 'MARKET') return { certificate_type, side, order_type: type, post_only: false, ...size };
  return {
    certificate_type,
    side,
    order_type: type,
    price: of(values.price, 2),
    time_in_force: force,
    post_only: postOnly && waits(force),
    ...size,
    ...(force === 'GTD' && { expires_at: new Date(expires).toISOString() }),
  };
}

/** Only an order that waits can promise not to trade at once. */
export function waits(force: TicketValues['force']): boolean {
  return force === 'GTC' || force === 'GTD';
}

export function placesOf(values: TicketValues): Places<TicketField> {
  const size = isByAmount(values) ? 'amount' : 'quantity';
  return { price: 'price', quantity: size, budget_eur: 'amount', expires_at: 'expires' };
}

/** How much is missing of what the order would reserve; nothing where it is covered. */
export function shortfall(preview: OrderPreview | undefined, available: Decimal | null): Decimal | null {
  if (!preview || !available) return null;
  const locks = decimal(preview.locks);
  return compare(locks, available) > 0 ? add(locks, negate(available)) : null;
}

const TRIES = 4;

/**
 * The largest quantity that the sum can pay for, or one less where a rounded cent decides. What an order reserves, with
 * the highest fee it can cost, only the server knows; so it is asked, and the next guess follows its answer in proportion.
 */
export async function affordable(
  sum: Decimal,
  price: Decimal,
  locks: (quantity: bigint) => Promise<Decimal>,
): Promise<bigint> {
  let quantity = timesIn(price, sum);
  for (let tries = 0; tries < TRIES && quantity > 0n; tries++) {
    const needed = await locks(quantity);
    if (compare(needed, sum) <= 0) return quantity;
    const inProportion = timesIn(needed, multiply(sum, { units: quantity, scale: 0 }));
    quantity = inProportion < quantity ? inProportion : quantity - 1n;
  }
  return quantity;
}
