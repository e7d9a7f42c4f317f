import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from './problems';

const RETRIES = 2;

export function isRetried(failures: number, error: Error): boolean {
  const passing = error instanceof Refusal ? error.isPassing : true;
  return passing && failures < RETRIES;
}

/** Waits as long as the server asked for, otherwise one second, then two. */
export function retryDelay(failures: number, error: Error): number {
  const asked = error instanceof Refusal ? error.retryAfterSeconds : null;
  return asked === null ? 1000 * 2 ** failures : Math.min(asked, 30) * 1000;
}

/** Asks as a query would, for walks over many answers, where one that was lost must not lose those before it. */
export async function persistently<T>(ask: () => Promise<T>, pause: (ms: number) => Promise<void> = wait): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error) || !isRetried(failures, error)) throw error;
      await pause(retryDelay(failures, error));
    }
  }
}

/**
 * Asks again for everything on the screen. To invalidate a first load that is still under way would only join it, and the
 * answer that it brings may be older than the wish for a new one: so it is begun anew.
 */
export async function refresh(queries: QueryClient): Promise<void> {
  await queries.cancelQueries({ type: 'active', predicate: ({ state }) => state.data === undefined });
  await queries.invalidateQueries({ refetchType: 'active' });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function createQueryClient(onUnauthorized: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Refusal && error.status === 401) onUnauthorized();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Offline, a query that fails says so; one that waits in silence looks like an empty list.
      queries: { retry: isRetried, retryDelay, networkMode: 'always', staleTime: 2000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
