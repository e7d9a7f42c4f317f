import { type Certificate, readCertificate } from '../market/certificates';

/** What the address says: of which certificate, and how much on each side, as it was typed. */
export type LiquiditySearch = { certificate?: Certificate; bid?: string; ask?: string };

const TYPED_MAX = 30;

export function readLiquiditySearch(raw: Record<string, unknown>): LiquiditySearch {
  const search: LiquiditySearch = {};
  const certificate = readCertificate(raw.certificate);
  if (certificate && certificate !== 'CEA') search.certificate = certificate;
  if (isTyped(raw.bid)) search.bid = raw.bid;
  if (isTyped(raw.ask)) search.ask = raw.ask;
  return search;
}

function isTyped(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= TYPED_MAX;
}
