import { useQueryClient } from '@tanstack/react-query';
import { useRoles } from '../../api/useRoles';
import { askAnew } from '../../live/askAnew';
import { useIsLive, useLive, usePace } from '../../live/useLive';
import { useSoon } from '../../live/useSoon';
import { POLL_MS } from '../market/queries';
import type { Order, OrderKind } from './calls';
import { type Shown, withTold } from './told';

const CHANNEL = 'orders';
/** Lists are asked for once for many orders: whoever runs a market hears of all of them. */
const LISTS_MS = 500;

/** Of whose orders this reader is told: whoever trades hears of their own, whoever only runs the market of market makers'. */
function useToldKind(): OrderKind {
  return useRoles().isClient ? 'mine' : 'marketMakers';
}

/** Keeps the orders on the screen as they are told. */
export function useOrdersFeed(): void {
  const queries = useQueryClient();
  const kind = useToldKind();
  const renew = () => {
    void askAnew(queries, ['orders', kind]);
    if (kind === 'mine') void askAnew(queries, ['fills']);
  };
  const soon = useSoon(renew, LISTS_MS);
  useLive(CHANNEL, {
    onMessage: (data) => {
      queries.setQueriesData<Shown>({ queryKey: ['orders', kind] }, (known) => known && withTold(known, data as Order));
      soon();
    },
    onResync: renew,
  });
}

/** Whether everything that happens to these orders is heard. */
export function useHearsOrders(kind: OrderKind): boolean {
  const told = useToldKind();
  return useIsLive(CHANNEL) && told === kind;
}

/** How often to ask for orders of this kind. */
export function useOrdersPace(kind: OrderKind): number {
  const told = useToldKind();
  const pace = usePace(CHANNEL, POLL_MS.orders);
  return told === kind ? pace : POLL_MS.orders;
}
