import { useLocation, useNavigate } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The cursors of the pages passed on the way here, kept by the browser across a reload. */
    trail?: string[];
  }
}

export const ROWS_PER_PAGE = 50;

/** Walks pages by cursor: the address holds the page, the history entry the way back. */
export function usePages(cursor: string | undefined, next: string | null | undefined) {
  const navigate = useNavigate();
  const trail = useLocation({ select: (location) => location.state.trail ?? [] });
  const go = (to: string | undefined, way: string[]) =>
    navigate({ to: '.', search: (search) => ({ ...search, cursor: to }), state: { trail: way } });
  return {
    /** Rows before this page, when the way here is known. */
    offset: trail.length * ROWS_PER_PAGE,
    isFirst: !cursor,
    onNext: next ? () => void go(next, [...trail, cursor ?? '']) : null,
    // A page reached by a link from elsewhere has no way back; the first page is the honest one before it.
    onPrevious: cursor ? () => void go(trail.at(-1) || undefined, trail.slice(0, -1)) : null,
  };
}
