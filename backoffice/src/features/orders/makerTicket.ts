import type { Places } from '../../kit/places';
import { compare, type Decimal, decimal, multiply, plain } from '../../units/decimal';
import type { Asset, Language } from '../../units/format';
import { read } from '../../units/typed';
import type { MarketMaker } from '../holders/calls';
import type { Certificate, Side } from '../market/certificates';
import { fieldHint } from '../market/ticket';
import type { NewMarketOrder } from './calls';

export type MakerValues = { price: string; quantity: string };
export type MakerField = 'maker' | keyof MakerValues;

export const PLACES: Places<MakerField> = { market_maker_id: 'maker', price: 'price', quantity: 'quantity' };

/** An asset holder sells and a liquidity provider buys; there is no choice to make. */
export function sideOf(maker: MarketMaker): Side {
  return maker.mm_type === 'LIQUIDITY_PROVIDER' ? 'BUY' : 'SELL';
}

/** What an order of this market maker uses. */
export function usedBy(maker: MarketMaker, certificate: Certificate): Asset {
  return sideOf(maker) === 'BUY' ? 'EUR' : certificate;
}

export function availableOf(maker: MarketMaker, asset: Asset): Decimal {
  return decimal(maker.current_balances[asset]?.available ?? 0);
}

export type MakerAsked =
  | { kind: 'order'; order: NewMarketOrder; uses: Decimal }
  | { kind: 'missing'; field: MakerField }
  | { kind: 'wrong'; field: keyof MakerValues; hint: NonNullable<ReturnType<typeof fieldHint>> };

export function makerAsked(
  maker: MarketMaker | undefined,
  values: MakerValues,
  certificate_type: Certificate,
  language: Language,
): MakerAsked {
  for (const [field, asset] of [
    ['price', 'EUR'],
    ['quantity', 'CEA'],
  ] as const) {
    const hint = fieldHint(values[field], asset, language);
    if (hint) return { kind: 'wrong', field, hint };
  }
  const [price, quantity] = [read(values.price, language), read(values.quantity, language)];
  if (!maker) return { kind: 'missing', field: 'maker' };
  if (!price) return { kind: 'missing', field: 'price' };
  if (!quantity) return { kind: 'missing', field: 'quantity' };
  const side = sideOf(maker);
  return {
    kind: 'order',
    uses: side === 'BUY' ? multiply(price, quantity) : quantity,
    order: {
      market_maker_id: maker.id,
      certificate_type,
      side,
      order_type: 'LIMIT',
      price: plain(price, 2),
      quantity: plain(quantity),
      post_only: false,
    },
  };
}

export function isShort(uses: Decimal, available: Decimal): boolean {
  return compare(uses, available) > 0;
}
