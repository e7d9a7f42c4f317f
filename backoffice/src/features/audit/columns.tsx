import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyId, shortId } from '../../kit/CopyId';
import { type GridColumn, gridColumns, ROW_LINK } from '../../kit/DataGrid';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import classes from './columns.module.css';
import type { Ticket } from './queries';
import { TicketStatus } from './TicketStatus';
import { actionLabel, actorLabel, amountOf, entityLabel, nameOf } from './words';

const column = gridColumns<Ticket>();

export function useTicketColumns(): GridColumn<Ticket>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      column.display({
        id: 'ticket',
        header: t('audit.ticket'),
        meta: { width: 150 },
        cell: ({ row }) => (
          <Link to="/audit/$ticketId" params={{ ticketId: row.original.ticket_id }} className="mono" {...ROW_LINK}>
            {row.original.ticket_id}
          </Link>
        ),
      }),
      column.display({
        id: 'time',
        header: t('audit.time'),
        meta: { width: 186 },
        cell: ({ row }) => <Moment at={row.original.timestamp} />,
      }),
      column.display({
        id: 'action',
        header: t('audit.action'),
        meta: { width: 190 },
        cell: ({ row }) => <span title={row.original.action_type}>{actionLabel(row.original.action_type, t)}</span>,
      }),
      column.display({
        id: 'actor',
        header: t('audit.actor'),
        meta: { width: 165, wide: true },
        cell: ({ row }) => <span title={row.original.user_id ?? undefined}>{actorLabel(row.original, t)}</span>,
      }),
      column.display({
        id: 'subject',
        header: t('audit.subject'),
        meta: { width: 260, grows: true },
        cell: ({ row }) => <Subject ticket={row.original} />,
      }),
      column.display({
        id: 'marketMaker',
        header: t('entities.MarketMaker'),
        meta: { width: 130, wide: true },
        cell: ({ row }) => <Maker id={row.original.market_maker_id} />,
      }),
      column.display({
        id: 'status',
        header: t('audit.status'),
        meta: { width: 100 },
        cell: ({ row }) => <TicketStatus status={row.original.status} />,
      }),
    ],
    [t],
  );
}

/** The market maker that the ticket concerns; its end is what tells it from others of the same afternoon. */
function Maker({ id }: { id: string | null | undefined }) {
  if (!id) return '–';
  return (
    <Link to="/market-makers/$id" params={{ id }} className={`mono ${classes.maker}`} title={id}>
      {shortId(id)}
    </Link>
  );
}

function Subject({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = nameOf(ticket) ?? amountOf(ticket, language);
  return (
    <span className={classes.subject}>
      <span className={classes.entity}>{entityLabel(ticket.entity_type, t)}</span>
      {name ? (
        <span className={classes.name} title={name}>
          {name}
        </span>
      ) : (
        ticket.entity_id && <CopyId value={ticket.entity_id} short label={t('facts.id')} />
      )}
    </span>
  );
}
