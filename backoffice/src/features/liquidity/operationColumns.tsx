import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../../api/me';
import { Amount } from '../../kit/Amount';
import { shortId } from '../../kit/CopyId';
import { gridColumns, ROW_LINK } from '../../kit/DataGrid';
import { Moment } from '../../kit/Moment';
import { PartBar } from '../../kit/PartBar';
import { decimal } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import type { Operation } from './calls';
import { OperationStatus } from './OperationStatus';
import { readLiquiditySearch } from './search';

const column = gridColumns<Operation>();

export function useOperationColumns() {
  const { t } = useTranslation();
  return useMemo(
    () => [
      column.display({
        id: 'time',
        header: t('audit.time'),
        meta: { width: 184 },
        cell: ({ row: { original: operation } }) => (
          <Link
            to="/liquidity"
            search={(was) => readLiquiditySearch({ ...was, operation: operation.id })}
            state={true}
            {...ROW_LINK}
          >
            <Moment at={operation.created_at} />
          </Link>
        ),
      }),
      column.display({
        id: 'certificate',
        header: t('orders.certificate'),
        meta: { width: 88 },
        cell: ({ row }) => row.original.certificate_type,
      }),
      column.display({
        id: 'status',
        header: t('orders.status'),
        meta: { width: 128 },
        cell: ({ row }) => <OperationStatus status={row.original.status} />,
      }),
      column.display({
        id: 'bid',
        header: t('liquidity.bids'),
        meta: { width: 182, align: 'end', unit: 'EUR' },
        cell: ({ row: { original: operation } }) => (
          <ActualOf actual={operation.actual_bid_liquidity_eur} target={operation.target_bid_liquidity_eur} />
        ),
      }),
      column.display({
        id: 'ask',
        header: t('liquidity.asks'),
        meta: { width: 182, align: 'end', unit: 'EUR' },
        cell: ({ row: { original: operation } }) => (
          <ActualOf actual={operation.actual_ask_liquidity_eur} target={operation.target_ask_liquidity_eur} />
        ),
      }),
      column.display({
        id: 'makers',
        header: t('liquidity.makers'),
        meta: { width: 134, align: 'end', wide: true },
        cell: ({ row }) => <Amount value={row.original.market_makers} asset="CEA" />,
      }),
      column.display({
        id: 'orders',
        header: t('liquidity.orders'),
        meta: { width: 70, align: 'end', wide: true },
        cell: ({ row }) => <Amount value={row.original.orders} asset="CEA" />,
      }),
      column.display({
        id: 'by',
        header: t('liquidity.by'),
        meta: { width: 108, wide: true },
        cell: ({ row }) => <By who={row.original.created_by} />,
      }),
      column.display({
        id: 'notes',
        header: t('liquidity.notes'),
        meta: { width: 120, grows: true, wide: true },
        cell: ({ row }) => <span title={row.original.notes ?? undefined}>{row.original.notes ?? '–'}</span>,
      }),
    ],
    [t],
  );
}

/** What a side came to of what was wanted; a dash where nothing was. */
export function ActualOf({ actual, target }: { actual: Exact; target: Exact }) {
  return decimal(target).units === 0n ? '–' : <PartBar part={actual} whole={target} asset="EUR" />;
}

/** Whoever looks at what they placed sees themselves by name, and others by the telling end of their id. */
export function By({ who }: { who: string }) {
  const { data: me } = useQuery({ ...whoAmI, enabled: false });
  return <span title={who}>{me?.id === who ? me.email : shortId(who)}</span>;
}
