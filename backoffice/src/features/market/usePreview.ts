import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type NewOrder, type OrderPreview, previewOrder } from '../orders/calls';
import { POLL_MS } from './queries';

const PAUSE_MS = 200;

export type Preview = { data: OrderPreview | undefined; error: Error | null; isWaiting: boolean };

/** What the server says the order would do now. An answer to an order that has been changed since is not shown. */
export function usePreview(order: NewOrder | null): Preview {
  const wanted = order ? JSON.stringify(order) : null;
  const [settled] = useDebouncedValue(wanted, PAUSE_MS);
  const isCurrent = settled === wanted;
  const query = useQuery({
    queryKey: ['preview', settled],
    queryFn: ({ signal }) => previewOrder(JSON.parse(settled ?? '{}') as NewOrder, signal),
    enabled: settled !== null,
    // The book moves while somebody thinks.
    refetchInterval: POLL_MS.book,
    gcTime: 0,
  });
  if (wanted === null || !isCurrent) return { data: undefined, error: null, isWaiting: wanted !== null };
  return { data: query.data, error: query.error, isWaiting: query.isPending };
}
