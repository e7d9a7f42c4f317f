import { IconBuildingBank, IconUsers } from '@tabler/icons-react';

/**
 * The two kinds of account holder that administrators manage. What is the same for both is written once; here stands
 * what differs: their addresses, their words, and how tickets name them.
 */
export const KINDS = {
  marketMakers: {
    list: '/market-makers',
    detail: '/market-makers/$id',
    words: 'marketMakers',
    area: 'nav.marketMakers',
    icon: IconBuildingBank,
    hasTypes: true,
    ticketFilter: 'market_maker_id',
  },
  entities: {
    list: '/entities',
    detail: '/entities/$id',
    words: 'clientAccounts',
    area: 'nav.clientAccounts',
    icon: IconUsers,
    hasTypes: false,
    ticketFilter: 'entity_id',
  },
} as const;

export type HolderKind = keyof typeof KINDS;
export type KindProps = { kind: HolderKind };
