import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { POLL_MS } from '../market/queries';
import { CALLS, type Order, type OrderKind, type OrderStatus, type OrdersQuery } from './calls';

/** An order in one of these waits in the book, and can be changed or cancelled. */
export const OPEN: OrderStatus[] = ['PENDING', 'PARTIALLY_FILLED'];

export const ORDER_STATUSES: readonly OrderStatus[] = [...OPEN, 'FILLED', 'CANCELLED', 'REJECTED', 'EXPIRED'];

export function isOpen(order: Pick<Order, 'status'>): boolean {
  return OPEN.includes(order.status);
}

export function listOrders(kind: OrderKind, query: OrdersQuery) {
  return queryOptions({
    queryKey: ['orders', kind, query],
    queryFn: ({ signal }) => CALLS[kind].list(query, signal),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS.orders,
  });
}

export function getOrder(kind: OrderKind, id: string) {
  return queryOptions({
    queryKey: ['orders', kind, id],
    queryFn: ({ signal }) => CALLS[kind].get(id, signal),
    refetchInterval: POLL_MS.orders,
  });
}
