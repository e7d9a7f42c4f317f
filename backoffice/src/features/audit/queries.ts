import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../api/client';
import { Refusal } from '../../api/problems';
import { isRetried } from '../../api/queries';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import type { AuditSearch } from './search';

export type Ticket = Schemas['Ticket'];

/** The administrators' guide promises that the list renews itself every ten seconds. */
export const REFRESH_MS = 10_000;

export function listTickets({ cursor }: AuditSearch) {
  const query = { cursor, limit: ROWS_PER_PAGE };
  return queryOptions({
    queryKey: ['listTickets', query],
    queryFn: ({ signal }) => bodyOf(api.GET('/admin/logging/tickets', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
}

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

/** No ticket has this number, or it is no number of a ticket at all. */
export function isUnknown(error: Error | null): boolean {
  return error instanceof Refusal && (error.status === 404 || error.status === 422);
}
