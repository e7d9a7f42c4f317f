import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../api/client';
import { usePace } from '../../live/useLive';
import { newer } from './bookChange';
import type { Certificate } from './certificates';
import { agreed, TAPE_LENGTH } from './tapeNews';

export type OrderBook = Schemas['OrderBook'];
export type BookLevel = Schemas['BookLevel'];
export type TapeTrade = Schemas['TapeTrade'];
export type MarketStats = Schemas['MarketStats'];
export type Candle = Schemas['Candle'];
export type MyTrade = Schemas['Trade'];
export type Balances = Record<string, Schemas['Balance']>;

export const INTERVALS = ['1m', '5m', '1h', '1d'] as const;
export type Interval = (typeof INTERVALS)[number];

/** How often a page that is looked at asks for what nobody tells by itself; hidden ones do not ask. */
export const POLL_MS = {
  book: 2000,
  trades: 2000,
  stats: 5000,
  candles: 10_000,
  orders: 2000,
  balances: 2000,
} as const;

/** The whole of what can be seen: what is told of it goes on from there. */
const DEPTH = 500;
const CANDLES = 500;
const FILLS = 100;

// The first two parts of a key name what a channel of the live feed tells: book:CEA, trades:CEA, orders, balances.

export function getOrderBook(certificate_type: Certificate) {
  return queryOptions({
    queryKey: ['book', certificate_type],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/cash-market/orderbook', { params: { query: { certificate_type, depth: DEPTH } }, signal })),
    structuralSharing: (before, after) => newer(before as OrderBook | undefined, after as OrderBook),
    refetchInterval: POLL_MS.book,
  });
}

export function listTrades(certificate_type: Certificate) {
  const query = { certificate_type, limit: TAPE_LENGTH };
  return queryOptions({
    queryKey: ['trades', certificate_type],
    queryFn: ({ signal }) => bodyOf(api.GET('/cash-market/trades', { params: { query }, signal })),
    structuralSharing: (before, after) => agreed(before as TapeTrade[] | undefined, after as TapeTrade[]),
    refetchInterval: POLL_MS.trades,
  });
}

export function getMarketStats(certificate_type: Certificate) {
  return queryOptions({
    queryKey: ['stats', certificate_type],
    queryFn: ({ signal }) => bodyOf(api.GET('/cash-market/stats', { params: { query: { certificate_type } }, signal })),
    refetchInterval: POLL_MS.stats,
  });
}

export function listCandles(certificate_type: Certificate, interval: Interval) {
  const query = { certificate_type, interval, limit: CANDLES };
  return queryOptions({
    queryKey: ['candles', certificate_type, interval],
    queryFn: ({ signal }) => bodyOf(api.GET('/cash-market/candles', { params: { query }, signal })),
    refetchInterval: POLL_MS.candles,
  });
}

export const getMyBalances = queryOptions({
  queryKey: ['balances', 'mine'],
  queryFn: ({ signal }): Promise<Balances> => bodyOf(api.GET('/users/me/balances', { signal })),
  refetchInterval: POLL_MS.balances,
});

export function listMyTrades(certificate_type: Certificate) {
  const query = { certificate_type, limit: FILLS };
  return queryOptions({
    queryKey: ['fills', 'mine', certificate_type],
    queryFn: ({ signal }) => bodyOf(api.GET('/trades/my-trades', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MS.orders,
  });
}

export const useBook = (certificate: Certificate) =>
  useQuery({ ...getOrderBook(certificate), refetchInterval: usePace(`book:${certificate}`, POLL_MS.book) });
export const useTape = (certificate: Certificate) =>
  useQuery({ ...listTrades(certificate), refetchInterval: usePace(`trades:${certificate}`, POLL_MS.trades) });
export const useStats = (certificate: Certificate) =>
  useQuery({ ...getMarketStats(certificate), refetchInterval: usePace(`trades:${certificate}`, POLL_MS.stats) });
export const useCandles = (certificate: Certificate, interval: Interval) =>
  useQuery({
    ...listCandles(certificate, interval),
    refetchInterval: usePace(`trades:${certificate}`, POLL_MS.candles),
  });
export const useMyTrades = (certificate: Certificate, enabled = true) =>
  useQuery({ ...listMyTrades(certificate), enabled, refetchInterval: usePace('orders', POLL_MS.orders) });
export const useMyBalances = (enabled = true) =>
  useQuery({ ...getMyBalances, enabled, refetchInterval: usePace('balances', POLL_MS.balances) });

const TOUCHED = ['book', 'trades', 'stats', 'candles', 'orders', 'fills', 'balances', 'marketMakers', 'listTickets'];

/** After a command on the market, everything that it may have changed is asked for again. */
export async function renewMarket(queries: QueryClient): Promise<void> {
  await Promise.all(TOUCHED.map((key) => queries.invalidateQueries({ queryKey: [key] })));
}
