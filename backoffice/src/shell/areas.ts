import { IconBuildingBank, IconFileSearch, IconUsers } from '@tabler/icons-react';

/** The areas of the backoffice, in the order of the sidebar; "g" and the key go there. */
export const AREAS = [
  { to: '/market-makers', name: 'nav.marketMakers', icon: IconBuildingBank, key: 'm' },
  { to: '/entities', name: 'nav.clientAccounts', icon: IconUsers, key: 'c' },
  { to: '/audit', name: 'nav.audit', icon: IconFileSearch, key: 'a' },
] as const;
