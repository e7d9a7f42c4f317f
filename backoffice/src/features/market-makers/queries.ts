import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, nextCursor, type Schemas } from '../../api/client';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import { type Decimal, decimal, ZERO } from '../../units/decimal';
import type { Asset } from '../../units/format';
import type { MarketMakersSearch } from './search';

export type MarketMaker = Schemas['MarketMaker'];
export type MarketMakerType = Schemas['MarketMakerType'];
export type NewMarketMaker = Schemas['NewMarketMaker'];
export type MarketMakerCreated = Schemas['MarketMakerCreated'];

export const LIST_KEY = 'listMarketMakers';

export function listMarketMakers({ status, type, q, cursor }: MarketMakersSearch) {
  const query = { status, mm_type: type, q, cursor, limit: ROWS_PER_PAGE };
  return queryOptions({
    queryKey: [LIST_KEY, query],
    queryFn: async ({ signal }) => {
      const { data = [], response } = await api.GET('/admin/market-makers', { params: { query }, signal });
      return { rows: data, next: nextCursor(response) };
    },
    placeholderData: keepPreviousData,
  });
}

export function getMarketMaker(id: string) {
  return queryOptions({
    queryKey: ['getMarketMaker', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/admin/market-makers/{id}', { params: { path: { id } }, signal })),
  });
}

export function createMarketMaker(body: NewMarketMaker, key: string): Promise<MarketMakerCreated> {
  return bodyOf(api.POST('/admin/market-makers', { body, params: { header: { 'Idempotency-Key': key } } }));
}

export type Holding = { asset: Asset; available: Decimal; locked: Decimal; total: Decimal };

/** What the market maker holds of an asset; null where its type may not hold it. */
export function holdingOf(maker: MarketMaker, asset: Asset): Holding | null {
  const balance = maker.current_balances[asset];
  if (balance) {
    const { available, locked, total } = balance;
    return { asset, available: decimal(available), locked: decimal(locked), total: decimal(total) };
  }
  if (asset !== 'EUR' || maker.eur_balance === null) return null;
  const total = decimal(maker.eur_balance);
  return { asset, available: total, locked: ZERO, total };
}
