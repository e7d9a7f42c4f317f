import type { MarketMaker, MarketMakerType } from './queries';

export const Q_LENGTH_MAX = 100;

/** What the address of the list says: the filters, the page, and whether the creation panel is open. */
export type MarketMakersSearch = {
  status?: 'active' | 'inactive';
  type?: MarketMakerType;
  q?: string;
  cursor?: string;
  create?: 1;
};

/** An address is typed and shared by people: what it says wrongly is left out rather than refused. */
export function readMarketMakersSearch(raw: Record<string, unknown>): MarketMakersSearch {
  const search: MarketMakersSearch = {};
  if (raw.status === 'active' || raw.status === 'inactive') search.status = raw.status;
  if (raw.type === 'ASSET_HOLDER' || raw.type === 'LIQUIDITY_PROVIDER') search.type = raw.type;
  if (typeof raw.q === 'string' && raw.q.trim()) search.q = raw.q.trim().slice(0, Q_LENGTH_MAX);
  if (typeof raw.cursor === 'string' && raw.cursor) search.cursor = raw.cursor;
  if (String(raw.create) === '1') search.create = 1;
  return search;
}

export function isFiltered({ status, type, q }: MarketMakersSearch): boolean {
  return status !== undefined || type !== undefined || q !== undefined;
}

/** Whether the filters would show this market maker. */
export function isShown(maker: MarketMaker, { status, type, q }: MarketMakersSearch): boolean {
  const text = q?.toLowerCase() ?? '';
  return (
    (status === undefined || maker.is_active === (status === 'active')) &&
    (type === undefined || maker.mm_type === type) &&
    (maker.name.toLowerCase().includes(text) || maker.email.toLowerCase().includes(text))
  );
}
