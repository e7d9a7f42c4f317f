import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed } from '../../api/pages';

export type ApiKey = Schemas['ApiKey'];
export type NewApiKey = Schemas['NewApiKey'];
export type CreatedApiKey = Schemas['ApiKeyCreated'];

const NAME = 'listApiKeys';

/** The time of the last use moves on by itself. */
export const REFRESH_MS = 10_000;

export function listApiKeys(marketMakerId: string) {
  return queryOptions({
    queryKey: [NAME, marketMakerId],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/auth/mm/api-keys', { params: { query: { market_maker_id: marketMakerId } }, signal })),
    refetchInterval: REFRESH_MS,
  });
}

export const createApiKey = (body: NewApiKey, key: string): Promise<CreatedApiKey> =>
  bodyOf(api.POST('/auth/mm/api-key', { body, params: { header: keyed(key) } }));

export const revokeApiKey = (id: string, key: string): Promise<{ ticket_id: string }> =>
  bodyOf(api.DELETE('/auth/mm/api-key/{id}', { params: { path: { id }, header: keyed(key) } }));

export async function renewApiKeys(queries: QueryClient): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: [NAME] }),
    queries.invalidateQueries({ queryKey: ['listTickets'] }),
  ]);
}
