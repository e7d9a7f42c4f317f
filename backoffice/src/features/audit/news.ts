import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import { useLive } from '../../live/useLive';
import { REFRESH_MS, type Ticket } from './queries';
import { type AuditSearch, listOf, narrowed } from './search';

/** What the channel says of a new ticket. */
export type News = Pick<Ticket, 'ticket_id' | 'action_type' | 'entity_type' | 'status'> & {
  entity_id: string | null;
  market_maker_id: string | null;
  user_id: string;
};

const CHANNEL = 'tickets';
/** Filters and counts answer from an index that follows the commands; this late it has nearly always followed, … */
const SOON_MS = 1_000;
/** … and this late, after the last of many, it certainly has. */
const SETTLED_MS = 10_000;
/** More than anybody counts. */
const NEWS_MAX = 1_000;

/** Renews a query when something happened. Gives the time until it is asked for again by the clock, if it must be. */
export function useRenewal(queryKey: string, concerns: (news: News) => boolean = () => true) {
  const queries = useQueryClient();
  const timers = useRef<{ soon?: ReturnType<typeof setTimeout>; settled?: ReturnType<typeof setTimeout> }>({});
  const renew = () => void queries.invalidateQueries({ queryKey: [queryKey] });
  useEffect(() => {
    const { current } = timers;
    return () => {
      clearTimeout(current.soon);
      clearTimeout(current.settled);
    };
  }, []);
  const isLive = useLive(CHANNEL, {
    onMessage: (data) => {
      if (!concerns(data as News)) return;
      const { current } = timers;
      current.soon ??= setTimeout(() => {
        current.soon = undefined;
        renew();
      }, SOON_MS);
      clearTimeout(current.settled);
      current.settled = setTimeout(renew, SETTLED_MS);
    },
    onResync: renew,
  });
  return { isLive, refetchInterval: isLive ? (false as const) : REFRESH_MS };
}

/** The tickets that were told of. They wait for somebody to ask for them: rows must not jump. */
export function useNews(search: AuditSearch) {
  const queries = useQueryClient();
  const [known, setKnown] = useState<readonly { news: News; at: number }[]>([]);
  const hears = useLive(CHANNEL, {
    onMessage: (data) => setKnown((before) => [...before, { news: data as News, at: Date.now() }].slice(-NEWS_MAX)),
    onResync: () => {
      setKnown([]);
      void queries.invalidateQueries({ queryKey: ['listTickets'] });
    },
  });
  const isLive = hears && isTold(search);
  return {
    isLive,
    // A filtered list answers from the index: what it did not know yet when it was asked comes only by asking again.
    refetchInterval: isLive && !isFiltered(search) ? (false as const) : REFRESH_MS,
    known: known.map(({ news }) => news),
    /** For what the list is asked for now: only what the index may not know yet stays announced. */
    letGo: () => setKnown(known.filter(({ at }) => at > Date.now() - SETTLED_MS)),
  };
}

function isFiltered(search: AuditSearch): boolean {
  return Object.values(narrowed(search)).some((value) => value !== undefined);
}

/** Whether the news alone say if a ticket belongs to the list: they do not tell its words, its tags and its day. */
export function isTold({ search, tags, date_from, date_to }: AuditSearch): boolean {
  return !search && !tags && !date_from && !date_to;
}

/** How many of them the list should have and does not show. */
export function unseen(news: readonly News[], search: AuditSearch, rows: readonly Ticket[] | undefined): number {
  if (!rows || search.cursor || !isTold(search)) return 0;
  const shown = new Set(rows.map((row) => row.ticket_id));
  // Below the last row of a full page lie more rows.
  const last = rows.length < ROWS_PER_PAGE ? undefined : rows.at(-1);
  const missing = news.filter(
    (one) => belongs(one, search) && !shown.has(one.ticket_id) && (!last || isAfter(one.ticket_id, last.ticket_id)),
  );
  return new Set(missing.map((one) => one.ticket_id)).size;
}

export function belongs(one: News, search: AuditSearch): boolean {
  const { status, action_type, entity_type, user_id, market_maker_id, entity_id } = narrowed(search);
  const isMaker = market_maker_id === '*' ? one.market_maker_id !== null : one.market_maker_id === market_maker_id;
  return (
    (!status || one.status === status) &&
    (!action_type || listOf(action_type).includes(one.action_type)) &&
    (!entity_type || one.entity_type === entity_type) &&
    (!user_id || one.user_id === user_id) &&
    (!entity_id || one.entity_id === entity_id) &&
    (!market_maker_id || isMaker)
  );
}

/** Numbers of one year may differ in length once there are more than a million. */
function isAfter(one: string, other: string): boolean {
  return one.length === other.length || one.slice(0, 8) !== other.slice(0, 8) ? one > other : one.length > other.length;
}
