import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type GridColumn, gridColumns } from '../../kit/DataGrid';
import { Moment } from '../../kit/Moment';
import { RouteLink } from '../../kit/RouteLink';
import { KeyStatus } from './KeyStatus';
import type { ApiKey } from './queries';

const column = gridColumns<ApiKey>();

export function useKeyColumns(onRevoke: (key: ApiKey) => void): GridColumn<ApiKey>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      column.display({
        id: 'key',
        header: t('apiKeys.key'),
        meta: { width: 145 },
        cell: ({ row: { original } }) => (
          <RouteLink to="/audit" search={{ tags: `api_key:${original.key_id}` }} className="mono">
            {original.prefix}…
          </RouteLink>
        ),
      }),
      column.display({
        id: 'name',
        header: t('apiKeys.name'),
        meta: { width: 140, grows: true },
        cell: ({ row }) => <span title={row.original.name ?? undefined}>{row.original.name ?? '–'}</span>,
      }),
      column.display({
        id: 'status',
        header: t('apiKeys.status'),
        meta: { width: 110 },
        cell: ({ row }) => <KeyStatus apiKey={row.original} />,
      }),
      column.display({
        id: 'revoke',
        header: t('apiKeys.action'),
        meta: { width: 96 },
        cell: ({ row: { original } }) =>
          original.revoked_at ? (
            <Moment at={original.revoked_at} />
          ) : (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('apiKeys.revokeOne', { prefix: original.prefix })}
              onClick={() => onRevoke(original)}
            >
              {t('apiKeys.revoke')}
            </Button>
          ),
      }),
      column.display({
        id: 'scope',
        header: t('apiKeys.scope'),
        meta: { width: 172 },
        cell: ({ row }) => {
          const scope = t(`apiKeys.scopes.${row.original.scope}`);
          return <span title={scope}>{scope}</span>;
        },
      }),
      column.display({
        id: 'used',
        header: t('apiKeys.lastUsed'),
        meta: { width: 180 },
        cell: ({ row: { original } }) =>
          original.last_used_at ? <Moment at={original.last_used_at} /> : t('apiKeys.neverUsed'),
      }),
      column.display({
        id: 'bounds',
        header: t('apiKeys.bounds'),
        meta: { width: 200, wide: true },
        cell: ({ row }) => <Bounds apiKey={row.original} />,
      }),
      column.display({
        id: 'created',
        header: t('apiKeys.created'),
        meta: { width: 180, wide: true },
        cell: ({ row }) => <Moment at={row.original.created_at} />,
      }),
      column.display({
        id: 'expires',
        header: t('apiKeys.expires'),
        meta: { width: 180, wide: true },
        cell: ({ row: { original } }) =>
          original.expires_at ? <Moment at={original.expires_at} /> : t('apiKeys.never'),
      }),
    ],
    [t, onRevoke],
  );
}

/** What a key is held to: its rate, its signature, its addresses. */
function Bounds({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation();
  const addresses = apiKey.ip_allow_list;
  const bounds = [
    t('apiKeys.perSecond', { rate: apiKey.requests_per_second }),
    ...(apiKey.public_key ? [t('apiKeys.signed')] : []),
    ...(addresses.length > 0 ? [t('apiKeys.ranges', { count: addresses.length })] : []),
  ];
  return <span title={[...bounds, ...addresses].join(', ')}>{bounds.join(', ')}</span>;
}
