import { ASSETS, type Asset } from '../../units/format';
import type { Holder, MarketMakerType, TransactionType } from './calls';

export const Q_LENGTH_MAX = 100;

/** What the address of a list says: the filters, the page, and whether the creation panel is open. */
export type HoldersSearch = {
  status?: 'active' | 'inactive';
  type?: MarketMakerType;
  q?: string;
  cursor?: string;
  create?: 1;
};

/** An address is typed and shared by people: what it says wrongly is left out rather than refused. */
export function readMarketMakersSearch(raw: Record<string, unknown>): HoldersSearch {
  const search: HoldersSearch = {};
  if (raw.status === 'active' || raw.status === 'inactive') search.status = raw.status;
  if (raw.type === 'ASSET_HOLDER' || raw.type === 'LIQUIDITY_PROVIDER') search.type = raw.type;
  if (typeof raw.q === 'string' && raw.q.trim()) search.q = raw.q.trim().slice(0, Q_LENGTH_MAX);
  if (typeof raw.cursor === 'string' && raw.cursor) search.cursor = raw.cursor;
  if (String(raw.create) === '1') search.create = 1;
  return search;
}

/** Client accounts are all of one type. */
export function readEntitiesSearch(raw: Record<string, unknown>): HoldersSearch {
  const { type: _, ...search } = readMarketMakersSearch(raw);
  return search;
}

export function isFiltered({ status, type, q }: HoldersSearch): boolean {
  return status !== undefined || type !== undefined || q !== undefined;
}

/** Whether the filters would show this account holder. */
export function isShown(holder: Holder, { status, type, q }: HoldersSearch): boolean {
  const text = q?.toLowerCase() ?? '';
  return (
    (status === undefined || holder.is_active === (status === 'active')) &&
    (type === undefined || ('mm_type' in holder && holder.mm_type === type)) &&
    (holder.name.toLowerCase().includes(text) || holder.email.toLowerCase().includes(text))
  );
}

/** What an administrator may enter; the others are made by trading. */
export const MOVES = ['DEPOSIT', 'WITHDRAWAL'] as const satisfies readonly TransactionType[];
export type Move = (typeof MOVES)[number];
export const TRANSACTION_TYPES = [
  ...MOVES,
  'TRADE_DEBIT',
  'TRADE_CREDIT',
  'TRADE_FILL',
] as const satisfies readonly TransactionType[];
export const VIEWS = ['orders', 'quoting', 'risk', 'keys', 'activity', 'history'] as const;
export const PANELS = ['transaction', 'edit', 'standing'] as const;

/** What the address of one account holder says: the section, its filters and page, and the open panel. */
export type HolderSearch = {
  view?: (typeof VIEWS)[number];
  certificate_type?: Asset;
  transaction_type?: TransactionType;
  cursor?: string;
  open?: (typeof PANELS)[number];
  order?: string;
  /** Of the activity by API: by which key, and what became of it. */
  api_key?: string;
  result?: 'SUCCESS' | 'FAILED';
};

export function readHolderSearch(raw: Record<string, unknown>): HolderSearch {
  const search: HolderSearch = {};
  const view = VIEWS.find((known) => known === raw.view);
  if (view) search.view = view;
  const asset = ASSETS.find((known) => known === raw.certificate_type);
  const type = TRANSACTION_TYPES.find((known) => known === raw.transaction_type);
  const open = PANELS.find((known) => known === raw.open);
  if (asset) search.certificate_type = asset;
  if (type) search.transaction_type = type;
  if (typeof raw.cursor === 'string' && raw.cursor) search.cursor = raw.cursor;
  if (open) search.open = open;
  if (typeof raw.order === 'string' && raw.order) search.order = raw.order;
  if (typeof raw.api_key === 'string' && raw.api_key) search.api_key = raw.api_key;
  if (raw.result === 'SUCCESS' || raw.result === 'FAILED') search.result = raw.result;
  return search;
}
