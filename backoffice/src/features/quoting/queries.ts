import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed } from '../../api/pages';

export type Quoting = Schemas['Quoting'];
export type QuotingStatus = Schemas['QuotingStatus'];
export type QuotingTerms = Schemas['QuotingTerms'];
export type QuotingConfigure = Schemas['QuotingConfigure'];
export type QuotingSwitch = Schemas['QuotingSwitch'];
export type QuotingChanged = Schemas['QuotingChanged'];
export type StandingQuote = Schemas['StandingQuote'];

/** It looks every few seconds by itself. */
export const REFRESH_MS = 3_000;

const NAME = 'getQuoting';

/** What is done to quotes, by people and by the quoting itself. */
export const QUOTING_ACTIONS = [
  'QUOTE_UPDATED',
  'AUTO_QUOTING_CONFIGURED',
  'AUTO_QUOTING_STARTED',
  'AUTO_QUOTING_PAUSED',
  'AUTO_QUOTING_STOPPED',
].join(',');

export function getQuoting(id: string) {
  return queryOptions({
    queryKey: [NAME, id],
    queryFn: ({ signal }) => bodyOf(api.GET('/admin/market-makers/{id}/quoting', { params: { path: { id } }, signal })),
    refetchInterval: REFRESH_MS,
  });
}

export const configureQuoting = (id: string, body: QuotingConfigure, key: string): Promise<QuotingChanged> =>
  bodyOf(api.PUT('/admin/market-makers/{id}/quoting', { body, params: { path: { id }, header: keyed(key) } }));

export const switchQuoting = (id: string, body: QuotingSwitch, key: string): Promise<QuotingChanged> =>
  bodyOf(api.POST('/admin/market-makers/{id}/quoting/status', { body, params: { path: { id }, header: keyed(key) } }));

export async function renewQuoting(queries: QueryClient): Promise<void> {
  const names = [NAME, 'marketMakers', 'orders', 'listTickets'];
  await Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })));
}
