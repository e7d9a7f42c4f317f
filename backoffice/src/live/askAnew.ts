import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Asks now for what is on the screen, also where an answer is under way: that one may be older than the wish. A first load would
 * otherwise only be joined.
 */
export async function askAnew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey, predicate: ({ state }) => state.data === undefined });
  await queries.invalidateQueries({ queryKey, refetchType: 'active' });
}
