import type { Places } from '../../kit/places';
import { compare, decimal, plain } from '../../units/decimal';
import { formatAmount, type Language } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { Order, OrderAmendment } from './calls';

export type AmendValues = { price: string; quantity: string };
export const PLACES: Places<keyof AmendValues> = { price: 'price', quantity: 'quantity' };

export function valuesOf(order: Order, language: Language): AmendValues {
  return {
    price: order.price === null ? '' : formatAmount(decimal(order.price), 'EUR', language),
    quantity: order.quantity === null ? '' : formatAmount(decimal(order.quantity), order.certificate_type, language),
  };
}

export function amendHint(
  text: string,
  asset: 'EUR' | Order['certificate_type'],
  language: Language,
): Hint | 'positive' | null {
  if (!text.trim()) return 'required';
  return amountHint(text, asset, language) ?? (read(text, language)?.units === 0n ? 'positive' : null);
}

/** Only what changes; null where nothing does. */
export function toAmendment(order: Order, values: AmendValues, language: Language): OrderAmendment | null {
  const [price, quantity] = [read(values.price, language), read(values.quantity, language)];
  const body: OrderAmendment = {};
  if (price && order.price !== null && compare(price, decimal(order.price)) !== 0) body.price = plain(price, 2);
  if (quantity && order.quantity !== null && compare(quantity, decimal(order.quantity)) !== 0)
    body.quantity = plain(quantity);
  return Object.keys(body).length === 0 ? null : body;
}

/** Whether the change costs the order its place in the queue: everything but a smaller quantity does. */
export function losesItsPlace(order: Order, amendment: OrderAmendment | null): boolean {
  if (!amendment) return false;
  if (amendment.price !== undefined) return true;
  return (
    amendment.quantity !== undefined &&
    order.quantity !== null &&
    compare(decimal(amendment.quantity), decimal(order.quantity)) > 0
  );
}
