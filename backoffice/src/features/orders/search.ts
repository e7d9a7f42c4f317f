import type { Certificate, Side } from '../market/certificates';
import { readCertificate, SIDES } from '../market/certificates';
import type { OrderStatus } from './calls';
import { OPEN, ORDER_STATUSES } from './queries';

/** What the address of the market orders says: the book on the left, the filters and the page of the list, the open order. */
export type OrdersSearch = {
  market?: 'EUA';
  status?: 'open' | OrderStatus;
  mm?: string;
  certificate?: Certificate;
  side?: Side;
  cursor?: string;
  order?: string;
};

export function readOrdersSearch(raw: Record<string, unknown>): OrdersSearch {
  const search: OrdersSearch = {};
  const status = raw.status === 'open' ? 'open' : ORDER_STATUSES.find((known) => known === raw.status);
  const certificate = readCertificate(raw.certificate);
  const side = SIDES.find((known) => known === raw.side);
  if (raw.market === 'EUA') search.market = raw.market;
  if (status) search.status = status;
  if (typeof raw.mm === 'string' && raw.mm) search.mm = raw.mm;
  if (certificate) search.certificate = certificate;
  if (side) search.side = side;
  if (typeof raw.cursor === 'string' && raw.cursor) search.cursor = raw.cursor;
  if (typeof raw.order === 'string' && raw.order) search.order = raw.order;
  return search;
}

export function isFiltered({ status, mm, certificate, side }: OrdersSearch): boolean {
  return [status, mm, certificate, side].some((filter) => filter !== undefined);
}

export function queryOf({ status, mm, certificate, side, cursor }: OrdersSearch, limit: number) {
  const statuses = status === 'open' ? OPEN : status && [status];
  return { status: statuses, market_maker_id: mm, certificate_type: certificate, side, cursor, limit };
}
