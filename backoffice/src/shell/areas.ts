import {
  IconBook2,
  IconBuildingBank,
  IconChartCandle,
  IconDroplet,
  IconFileSearch,
  IconListDetails,
  IconPercentage,
  IconUsers,
} from '@tabler/icons-react';
import { useRoles } from '../api/useRoles';

/** The areas of the page, in the order of the sidebar; "g" and the key go there. */
export const AREAS = [
  { to: '/market-makers', name: 'nav.marketMakers', icon: IconBuildingBank, key: 'm', for: 'admin' },
  { to: '/entities', name: 'nav.clientAccounts', icon: IconUsers, key: 'c', for: 'admin' },
  { to: '/orders', name: 'nav.orders', icon: IconListDetails, key: 'o', for: 'admin' },
  { to: '/book', name: 'nav.book', icon: IconBook2, key: 'b', for: 'admin' },
  { to: '/liquidity', name: 'nav.liquidity', icon: IconDroplet, key: 'l', for: 'admin' },
  { to: '/market', name: 'nav.market', icon: IconChartCandle, key: 't', for: 'all' },
  { to: '/fees', name: 'nav.fees', icon: IconPercentage, key: 'f', for: 'admin' },
  { to: '/audit', name: 'nav.audit', icon: IconFileSearch, key: 'a', for: 'admin' },
] as const;

/** The areas that the caller may enter. */
export function useAreas() {
  const { isAdmin } = useRoles();
  return AREAS.filter((area) => isAdmin || area.for === 'all');
}
