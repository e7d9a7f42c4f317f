import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { gridColumns } from '../../kit/DataGrid';
import { Moment } from '../../kit/Moment';
import type { Order } from './calls';
import { AgeCell, CancelCell, ChoiceCell, ChoiceHead, OpenCell, StatusCell } from './cells';
import classes from './columns.module.css';
import { FillBar } from './FillBar';
import { MakerName } from './makers';

const column = gridColumns<Order>();

/** The columns from which every list of orders chooses, whoever they belong to. */
export function useOrderColumns() {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      choice: column.display({
        id: 'choice',
        header: () => <ChoiceHead />,
        meta: { width: 40 },
        cell: ({ row }) => <ChoiceCell order={row.original} />,
      }),
      side: column.display({
        id: 'side',
        header: t('orders.order'),
        meta: { width: 124 },
        cell: ({ row }) => <OpenCell order={row.original} />,
      }),
      maker: column.display({
        id: 'maker',
        header: t('makerTicket.maker'),
        meta: { width: 130, grows: true },
        cell: ({ row }) => <MakerName id={row.original.market_maker_id ?? ''} />,
      }),
      price: column.display({
        id: 'price',
        header: t('ladder.price'),
        meta: { width: 86, align: 'end', unit: 'EUR' },
        cell: ({ row: { original: order } }) =>
          order.price === null ? t('orders.types.MARKET') : <Amount value={order.price} asset="EUR" />,
      }),
      fill: column.display({
        id: 'fill',
        header: t('orders.filled'),
        meta: { width: 120, align: 'end' },
        cell: ({ row }) => <FillBar order={row.original} />,
      }),
      remaining: column.display({
        id: 'remaining',
        header: t('orders.remaining'),
        meta: { width: 90, align: 'end' },
        cell: ({ row: { original: order } }) =>
          order.remaining_quantity === null ? '–' : <Amount value={order.remaining_quantity} asset="CEA" />,
      }),
      average: column.display({
        id: 'average',
        header: t('orders.average'),
        meta: { width: 100, align: 'end', unit: 'EUR' },
        cell: ({ row: { original: order } }) =>
          order.average_price === null ? '–' : <Amount value={order.average_price} asset="EUR" />,
      }),
      status: column.display({
        id: 'status',
        header: t('orders.status'),
        meta: { width: 132 },
        cell: ({ row }) => <StatusCell order={row.original} />,
      }),
      created: column.display({
        id: 'created',
        header: t('orders.placed'),
        meta: { width: 180, grows: true },
        cell: ({ row }) => <Moment at={row.original.created_at} />,
      }),
      age: column.display({
        id: 'age',
        header: t('orders.age'),
        meta: { width: 74, align: 'end' },
        cell: ({ row }) => <AgeCell order={row.original} />,
      }),
      cancel: column.display({
        id: 'cancel',
        header: () => <span className={classes.unseen}>{t('orders.actions')}</span>,
        meta: { width: 50, align: 'end' },
        cell: ({ row }) => <CancelCell order={row.original} />,
      }),
    }),
    [t],
  );
}
