import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { shortId } from '../../kit/CopyId';
import { type GridColumn, gridColumns, ROW_LINK } from '../../kit/DataGrid';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import type { Ticket } from '../audit/queries';
import { TicketStatus } from '../audit/TicketStatus';
import { actionLabel, amountOf, nameOf, orderOf, reasonOf } from '../audit/words';
import { keyOf } from './activity';
import type { ApiKey } from './queries';

const column = gridColumns<Ticket>();

/** What came by a key: what was wanted, and what became of it. */
export function useActivityColumns(keys: readonly ApiKey[] | undefined): GridColumn<Ticket>[] {
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
        id: 'status',
        header: t('apiActivity.result'),
        meta: { width: 100 },
        cell: ({ row }) => <TicketStatus status={row.original.status} />,
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
        meta: { width: 215 },
        cell: ({ row }) => <span title={row.original.action_type}>{actionLabel(row.original.action_type, t)}</span>,
      }),
      column.display({
        id: 'what',
        header: t('apiActivity.what'),
        meta: { width: 260, grows: true },
        cell: ({ row }) => <What ticket={row.original} />,
      }),
      column.display({
        id: 'key',
        header: t('apiKeys.key'),
        meta: { width: 160, wide: true },
        cell: ({ row }) => <By ticket={row.original} keys={keys} />,
      }),
    ],
    [t, keys],
  );
}

/** What was asked for; where it was refused, what was answered. */
function What({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = orderOf(ticket, t, language) ?? amountOf(ticket, language) ?? nameOf(ticket);
  const reason = ticket.status === 'SUCCESS' ? null : reasonOf(ticket);
  const said = [asked, reason].filter(Boolean).join(' – ') || '–';
  return <span title={said}>{said}</span>;
}

function By({ ticket, keys }: { ticket: Ticket; keys: readonly ApiKey[] | undefined }) {
  const id = keyOf(ticket.tags);
  if (!id) return '–';
  const key = keys?.find(({ key_id }) => key_id === id);
  return (
    <span className="mono" title={id}>
      {key ? `${key.prefix}…` : shortId(id)}
    </span>
  );
}
