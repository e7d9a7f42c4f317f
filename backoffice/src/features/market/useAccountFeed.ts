import { useQueryClient } from '@tanstack/react-query';
import { askAnew } from '../../live/askAnew';
import { useLive } from '../../live/useLive';
import { useOrdersFeed } from '../orders/useOrdersFeed';
import { type Balances, getMyBalances } from './queries';

/** Keeps what is the reader's own as it is told. */
export function useAccountFeed(): void {
  const queries = useQueryClient();
  const { queryKey } = getMyBalances;
  useOrdersFeed();
  useLive('balances', {
    onMessage: (data) => {
      // An answer that is under way may be older than this.
      void queries.cancelQueries({ queryKey }).then(() => queries.setQueryData(queryKey, data as Balances));
    },
    onResync: () => void askAnew(queries, queryKey),
  });
}
