import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import { type Decimal, decimal, ZERO } from '../../units/decimal';
import type { Asset } from '../../units/format';
import { CALLS, type Holder, type MarketMakerType } from './calls';
import type { HolderKind } from './kinds';
import type { HolderSearch, HoldersSearch } from './search';

export function listHolders(kind: HolderKind, { status, type, q, cursor }: HoldersSearch) {
  const query = { status, mm_type: type, q, cursor, limit: ROWS_PER_PAGE };
  return queryOptions({
    queryKey: [kind, 'list', query],
    queryFn: ({ signal }) => CALLS[kind].list(query, signal),
    placeholderData: keepPreviousData,
  });
}

export function getHolder(kind: HolderKind, id: string) {
  return queryOptions({
    queryKey: [kind, 'one', id],
    queryFn: ({ signal }) => CALLS[kind].get(id, signal),
  });
}

export function listTransactions(kind: HolderKind, id: string, search: HolderSearch) {
  const { certificate_type, transaction_type, cursor } = search;
  const query = { certificate_type, transaction_type, cursor, limit: ROWS_PER_PAGE };
  return queryOptions({
    queryKey: [kind, 'transactions', id, query],
    queryFn: ({ signal }) => CALLS[kind].history(id, query, signal),
    placeholderData: (previous, query) => (query?.queryKey[2] === id ? previous : undefined),
  });
}

/** After a command, everything that shows its kind, and the trail, is asked for again. */
export async function renew(queries: QueryClient, kind: HolderKind): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: [kind] }),
    queries.invalidateQueries({ queryKey: ['listTickets'] }),
  ]);
}

export type HolderType = MarketMakerType | 'CLIENT';

export function typeOf(holder: Holder): HolderType {
  return 'mm_type' in holder ? holder.mm_type : 'CLIENT';
}

/** What a holder of the type may be funded with, and so the only assets its forms offer. */
export const HOLDS: Record<HolderType, readonly Asset[]> = {
  ASSET_HOLDER: ['CEA', 'EUA'],
  LIQUIDITY_PROVIDER: ['EUR'],
  CLIENT: ['EUR', 'CEA', 'EUA'],
};

export type Holding = { asset: Asset; available: Decimal; locked: Decimal; total: Decimal };

/** What somebody holds of an asset; null where they may not hold it. */
export function holdingOf(holder: Holder, asset: Asset): Holding | null {
  const balance = holder.current_balances[asset];
  if (balance) {
    const { available, locked, total } = balance;
    return { asset, available: decimal(available), locked: decimal(locked), total: decimal(total) };
  }
  const euro = 'eur_balance' in holder ? holder.eur_balance : null;
  if (asset !== 'EUR' || euro === null) return null;
  const total = decimal(euro);
  return { asset, available: total, locked: ZERO, total };
}
