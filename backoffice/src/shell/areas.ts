import { IconBuildingBank, IconFileSearch } from '@tabler/icons-react';

/** The areas of the backoffice, in the order of the sidebar; "g" and the key go there. */
export const AREAS = [
  { to: '/market-makers', name: 'nav.marketMakers', icon: IconBuildingBank, key: 'm' },
  { to: '/audit', name: 'nav.audit', icon: IconFileSearch, key: 'a' },
] as const;
