import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { shortId } from '../../kit/CopyId';
import { type GridColumn, gridColumns, ROW_LINK } from '../../kit/DataGrid';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import { RouteLink } from '../../kit/RouteLink';
import { decimal } from '../../units/decimal';
import { formatSigned } from '../../units/format';
import type { Transaction } from './calls';
import classes from './columns.module.css';

const column = gridColumns<Transaction>();

export function useTransactionColumns(): GridColumn<Transaction>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      column.display({
        id: 'time',
        header: t('transactions.time'),
        meta: { width: 186 },
        cell: ({ row }) => <Moment at={row.original.created_at} />,
      }),
      column.display({
        id: 'asset',
        header: t('transactions.asset'),
        meta: { width: 70 },
        cell: ({ row }) => row.original.certificate_type,
      }),
      column.display({
        id: 'type',
        header: t('transactions.type'),
        meta: { width: 124 },
        cell: ({ row }) => t(`transactions.types.${row.original.transaction_type}`),
      }),
      column.display({
        id: 'amount',
        header: t('transactions.amount'),
        meta: { width: 140, align: 'end' },
        cell: ({ row }) => <Signed transaction={row.original} />,
      }),
      column.display({
        id: 'balance',
        header: t('transactions.balanceAfter'),
        meta: { width: 175, align: 'end', unit: t('transactions.availableUnit') },
        cell: ({ row }) => <Amount value={row.original.balance_after} asset={row.original.certificate_type} />,
      }),
      column.display({
        id: 'total',
        header: t('transactions.totalAfter'),
        meta: { width: 140, align: 'end' },
        cell: ({ row }) => <Amount value={row.original.total_after} asset={row.original.certificate_type} />,
      }),
      column.display({
        id: 'notes',
        header: t('transactions.notes'),
        meta: { width: 170, grows: true },
        cell: ({ row }) => <Notes transaction={row.original} />,
      }),
      column.display({
        id: 'ticket',
        header: t('audit.ticket'),
        meta: { width: 165 },
        cell: ({ row }) => (
          <Link to="/audit/$ticketId" params={{ ticketId: row.original.ticket_id }} className="mono" {...ROW_LINK}>
            {row.original.ticket_id}
          </Link>
        ),
      }),
    ],
    [t],
  );
}

/** What was written down; for a movement that an order caused, the way to the tickets of that order. */
function Notes({ transaction: { notes, order_id } }: { transaction: Transaction }) {
  const { t } = useTranslation();
  if (!order_id) return <span title={notes ?? undefined}>{notes ?? '–'}</span>;
  return (
    <RouteLink to="/audit" search={{ entity_id: order_id }} title={notes ?? undefined}>
      {t('transactions.ofOrder', { id: shortId(order_id) })}
    </RouteLink>
  );
}

/** What came in carries a plus, what went out a minus; the colour repeats it. */
function Signed({ transaction }: { transaction: Transaction }) {
  const language = useLanguage();
  const amount = decimal(transaction.amount);
  return (
    <span className={`numeric ${classes.signed}`} data-sign={amount.units < 0n ? 'minus' : 'plus'}>
      {formatSigned(amount, transaction.certificate_type, language)}
    </span>
  );
}
