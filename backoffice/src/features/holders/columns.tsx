import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { type GridColumn, gridColumns, ROW_LINK } from '../../kit/DataGrid';
import { useLanguage } from '../../kit/language';
import { type Asset, formatCount } from '../../units/format';
import type { Holder } from './calls';
import classes from './columns.module.css';
import { HolderStatus } from './HolderStatus';
import { type HolderKind, KINDS, type KindProps } from './kinds';
import { holdingOf } from './queries';

const column = gridColumns<Holder>();

export function useHolderColumns(kind: HolderKind): GridColumn<Holder>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => [
      column.display({
        id: 'name',
        header: t('holders.name'),
        meta: { width: 168, grows: true },
        cell: ({ row }) => <NameLink kind={kind} holder={row.original} />,
      }),
      column.display({
        id: 'email',
        header: t('holders.email'),
        meta: { width: 196, wide: true },
        cell: ({ row }) => <span title={row.original.email}>{row.original.email}</span>,
      }),
      ...(KINDS[kind].hasTypes
        ? [
            column.display({
              id: 'type',
              header: t('holders.type'),
              meta: { width: 168, wide: true },
              cell: ({ row }) => 'mm_type' in row.original && t(`marketMakers.types.${row.original.mm_type}`),
            }),
          ]
        : []),
      column.display({
        id: 'status',
        header: t('holders.status'),
        meta: { width: 92 },
        cell: ({ row }) => <HolderStatus isActive={row.original.is_active} />,
      }),
      balance('CEA', 92, t('holders.total')),
      balance('EUA', 92, t('holders.total')),
      balance('EUR', 126, t('holders.total')),
      column.display({
        id: 'orders',
        header: t('holders.orders'),
        meta: { width: 96, align: 'end', unit: t('holders.openAndAll'), wide: true },
        cell: ({ row }) => (
          <span className="numeric">
            {formatCount(row.original.open_orders, language)} / {formatCount(row.original.total_orders, language)}
          </span>
        ),
      }),
      column.display({
        id: 'trades',
        header: t('holders.trades'),
        meta: { width: 84, align: 'end', wide: true },
        cell: ({ row }) => <span className="numeric">{formatCount(row.original.total_trades, language)}</span>,
      }),
      column.display({
        id: 'description',
        header: t('holders.description'),
        meta: { width: 120, wide: true },
        cell: ({ row }) => <span title={row.original.description ?? undefined}>{row.original.description ?? '–'}</span>,
      }),
    ],
    [t, kind, language],
  );
}

function NameLink({ kind, holder }: KindProps & { holder: Holder }) {
  return (
    <Link to={KINDS[kind].detail} params={{ id: holder.id }} title={holder.name} {...ROW_LINK}>
      {holder.name}
    </Link>
  );
}

function balance(asset: Asset, width: number, unit: string) {
  return column.display({
    id: asset,
    header: asset,
    meta: { width, align: 'end', unit },
    cell: ({ row }) => {
      const holding = holdingOf(row.original, asset);
      return holding ? <Amount value={holding.total} asset={asset} /> : <span className={classes.none}>–</span>;
    },
  });
}
