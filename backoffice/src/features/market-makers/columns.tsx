import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { type GridColumn, gridColumns, ROW_LINK } from '../../kit/DataGrid';
import { Moment } from '../../kit/Moment';
import type { Asset } from '../../units/format';
import classes from './columns.module.css';
import { MakerStatus } from './MakerStatus';
import { holdingOf, type MarketMaker } from './queries';

const column = gridColumns<MarketMaker>();

export function useMarketMakerColumns(): GridColumn<MarketMaker>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      column.display({
        id: 'name',
        header: t('marketMakers.name'),
        meta: { width: 170, grows: true },
        cell: ({ row }) => <NameLink maker={row.original} />,
      }),
      column.display({
        id: 'email',
        header: t('marketMakers.email'),
        meta: { width: 230 },
        cell: ({ row }) => <span title={row.original.email}>{row.original.email}</span>,
      }),
      column.display({
        id: 'type',
        header: t('marketMakers.type'),
        meta: { width: 140 },
        cell: ({ row }) => t(`marketMakers.types.${row.original.mm_type}`),
      }),
      column.display({
        id: 'status',
        header: t('marketMakers.status'),
        meta: { width: 100 },
        cell: ({ row }) => <MakerStatus isActive={row.original.is_active} />,
      }),
      balance('CEA', 105, t('marketMakers.total')),
      balance('EUA', 105, t('marketMakers.total')),
      balance('EUR', 140, t('marketMakers.total')),
      column.display({
        id: 'created',
        header: t('marketMakers.created'),
        meta: { width: 172 },
        cell: ({ row }) => <Moment at={row.original.created_at} />,
      }),
    ],
    [t],
  );
}

function NameLink({ maker }: { maker: MarketMaker }) {
  return (
    <Link to="/market-makers/$id" params={{ id: maker.id }} title={maker.name} {...ROW_LINK}>
      {maker.name}
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
