import { useQuery } from '@tanstack/react-query';
import type { Order } from '../orders/calls';
import { listOrders, OPEN } from '../orders/queries';
import { useOrdersPace } from '../orders/useOrdersFeed';
import type { Certificate } from './certificates';

const MOST = 200;
const NONE: readonly Order[] = [];

export const openOrdersQuery = (certificate_type: Certificate) =>
  listOrders('mine', { status: OPEN, certificate_type, limit: MOST });

/** The client's orders that wait in this market. */
export function useMyOpenOrders(isClient: boolean, certificate: Certificate): readonly Order[] {
  const { data } = useQuery({
    ...openOrdersQuery(certificate),
    enabled: isClient,
    refetchInterval: useOrdersPace('mine'),
  });
  return data?.rows ?? NONE;
}
