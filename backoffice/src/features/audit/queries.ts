import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../api/client';
import { Refusal } from '../../api/problems';
import { isRetried } from '../../api/queries';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import { type AuditFilters, type AuditSearch, filtersOf, queryOf } from './search';

export type Ticket = Schemas['Ticket'];
export type TicketStats = Schemas['TicketStats'];
export type LedgerProof = Schemas['Proof'];

/** How often is asked for what nobody tells by itself. */
export const REFRESH_MS = 10_000;

const LISTS = {
  mm: '/admin/logging/market-maker-actions',
  failed: '/admin/logging/failed-actions',
} as const;

export function listTickets({ view, ...search }: AuditSearch) {
  const query = { ...queryOf(filtersOf(search)), cursor: search.cursor, limit: ROWS_PER_PAGE };
  const list = view === 'mm' || view === 'failed' ? LISTS[view] : '/admin/logging/tickets';
  return queryOptions({
    queryKey: ['listTickets', list, query],
    queryFn: ({ signal }) => bodyOf(api.GET(list, { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function ticketStats({ date_from, date_to }: AuditFilters) {
  const query = { date_from, date_to };
  return queryOptions({
    queryKey: ['ticketStats', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/admin/logging/stats', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export const proveLedger = queryOptions({
  queryKey: ['proveLedger'],
  queryFn: ({ signal }) => bodyOf(api.GET('/admin/reports/proof', { signal })),
});

export function getTicket(ticketId: string) {
  return queryOptions({
    queryKey: ['getTicket', ticketId],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/admin/logging/tickets/{ticket_id}', { params: { path: { ticket_id: ticketId } }, signal })),
    retry: (failures, error) => !isUnknown(error) && isRetried(failures, error),
    // A ticket is never changed once it is written.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** That a ticket is part of a sealed block; null for as long as it is in none. */
export function proveTicket(ticketId: string) {
  return queryOptions({
    queryKey: ['proveTicket', ticketId],
    queryFn: async ({ signal }) => {
      const params = { path: { ticket_id: ticketId } };
      try {
        return await bodyOf(api.GET('/admin/logging/tickets/{ticket_id}/proof', { params, signal }));
      } catch (error) {
        if (isUnknown(error instanceof Error ? error : null)) return null;
        throw error;
      }
    },
  });
}

/** No ticket has this number, or it is no number of a ticket at all. */
export function isUnknown(error: Error | null): boolean {
  return error instanceof Refusal && (error.status === 404 || error.status === 422);
}
