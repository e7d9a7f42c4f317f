import { type Certificate, readCertificate } from '../market/certificates';

/**
 * What the address says: of which certificate, and how much on each side, as it was typed; what was placed last; and of the
 * history its filter, its page and the open operation.
 */
export type LiquiditySearch = {
  view?: 'history';
  certificate?: Certificate;
  bid?: string;
  ask?: string;
  placed?: string;
  of?: Certificate;
  cursor?: string;
  operation?: string;
};

const TYPED_MAX = 30;
const ID = /^[0-9a-f-]{36}$/i;

export function readLiquiditySearch(raw: Record<string, unknown>): LiquiditySearch {
  const search: LiquiditySearch = {};
  const certificate = readCertificate(raw.certificate);
  const of = readCertificate(raw.of);
  if (raw.view === 'history') search.view = raw.view;
  if (certificate && certificate !== 'CEA') search.certificate = certificate;
  if (isTyped(raw.bid)) search.bid = raw.bid;
  if (isTyped(raw.ask)) search.ask = raw.ask;
  if (isId(raw.placed)) search.placed = raw.placed;
  if (of) search.of = of;
  if (typeof raw.cursor === 'string' && raw.cursor) search.cursor = raw.cursor;
  if (isId(raw.operation)) search.operation = raw.operation;
  return search;
}

function isTyped(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= TYPED_MAX;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
