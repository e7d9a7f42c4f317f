import { useQuery } from '@tanstack/react-query';
import { listOrders, OPEN } from '../orders/queries';
import { useOrdersPace } from '../orders/useOrdersFeed';
import type { Certificate } from './certificates';
import { priceKey } from './ladder';

const MARKED = 500;

/** The prices at which market makers' orders rest, as the ladder names them. */
export function useMakersLevels(certificate_type: Certificate): ReadonlySet<string> {
  const { data } = useQuery({
    ...listOrders('marketMakers', { status: OPEN, certificate_type, limit: MARKED }),
    refetchInterval: useOrdersPace('marketMakers'),
  });
  return new Set(data?.rows.map(({ side, price }) => (price === null ? '' : `${side} ${priceKey(price)}`)));
}
