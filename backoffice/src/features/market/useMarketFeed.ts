import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { askAnew } from '../../live/askAnew';
import { useLive } from '../../live/useLive';
import { useSoon } from '../../live/useSoon';
import { type BookChange, caughtUp } from './bookChange';
import type { Certificate } from './certificates';
import { getOrderBook, listTrades, type TapeTrade } from './queries';
import { prepended } from './tapeNews';

/** Changes that wait for the book that they belong to. More come only while nothing can be asked. */
const WAITING_MAX = 500;
/** So often a book is asked for anew when the answer is older than what was told meanwhile. */
const ATTEMPTS = 3;
/** What follows from trades, the day's figures and the candles, need not be asked for with each of them. */
const FIGURES_MS = 1_000;

/** Keeps the book and the tape of a market as they are told, and says whether everything is heard. */
export function useMarketFeed(certificate: Certificate): boolean {
  const hearsBook = useBookFeed(certificate);
  const hearsTrades = useTapeFeed(certificate);
  return hearsBook && hearsTrades;
}

function useBookFeed(certificate: Certificate): boolean {
  const queries = useQueryClient();
  const waiting = useRef<readonly BookChange[]>([]);
  const isAsking = useRef(false);
  const { queryKey } = getOrderBook(certificate);

  /** Whether the book is as new as what was told of it. */
  const catchUp = (): boolean => {
    const book = queries.getQueryData(queryKey);
    if (!book) return false;
    const now = caughtUp(book, waiting.current);
    if (now !== book) queries.setQueryData(queryKey, now);
    waiting.current = waiting.current.filter(({ sequence }) => sequence > now.sequence);
    return waiting.current.length === 0;
  };
  const ask = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      let isDone = catchUp();
      for (let attempt = 0; attempt < ATTEMPTS && !isDone; attempt++) {
        // One that is under way may bring what is older; it is waited for, and then another one is asked for.
        await queries.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false });
        isDone = catchUp();
      }
    } finally {
      isAsking.current = false;
    }
  };
  return useLive(`book:${certificate}`, {
    onMessage: (data) => {
      waiting.current = [...waiting.current, data as BookChange].slice(-WAITING_MAX);
      if (!catchUp()) void ask();
    },
    // What came while that was asked for waits; if it does not follow the answer, more is asked for.
    onResync: () => void askAnew(queries, queryKey).then(ask),
  });
}

function useTapeFeed(certificate: Certificate): boolean {
  const queries = useQueryClient();
  const { queryKey } = listTrades(certificate);
  const renew = useSoon(() => {
    void queries.invalidateQueries({ queryKey: ['stats', certificate] });
    void queries.invalidateQueries({ queryKey: ['candles', certificate] });
  }, FIGURES_MS);
  return useLive(`trades:${certificate}`, {
    onMessage: (data) => {
      queries.setQueryData(queryKey, (tape) => tape && prepended(tape, data as TapeTrade[]));
      renew();
    },
    onResync: () => void askAnew(queries, queryKey),
  });
}
