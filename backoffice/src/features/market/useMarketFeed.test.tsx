// @vitest-environment jsdom
import '../../testing';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from '../../api/client';
import type { Listener } from '../../live/Feed';
import type { Live } from '../../live/Live';
import { LiveContext } from '../../live/useLive';
import { getOrderBook, type OrderBook } from './queries';
import { useMarketFeed } from './useMarketFeed';

const bookAt = (sequence: number, quantity: number): OrderBook => ({
  certificate_type: 'CEA',
  sequence,
  as_of: null,
  bids: [],
  asks: [{ price: 14, quantity, orders: 1, cumulative_quantity: quantity }],
  best_bid: null,
  best_ask: 14,
  spread: null,
  mid: null,
  last_price: null,
  halted: false,
});
const change = (from: number, quantity: number) => ({
  from,
  sequence: from + 1,
  at: '2026-11-20T12:00:00.000Z',
  bids: [],
  asks: [{ price: 14, quantity, orders: 1 }],
  last_price: null,
});

/** Questions that were asked and wait for the test's answer. */
let asked: ((book: OrderBook) => void)[];
let listeners: Map<string, Listener>;
const settled = () => act(() => vi.advanceTimersByTimeAsync(1));
const answer = async (book: OrderBook) => {
  asked.shift()?.(book);
  await settled();
};
const told = async (data: unknown) => {
  act(() => listeners.get('book:CEA')?.onMessage(data));
  await settled();
};

async function following(book: OrderBook) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const live = {
    listen: (channel: string, listener: Listener) => {
      listeners.set(channel, listener);
      return () => listeners.delete(channel);
    },
    watch: () => () => undefined,
    isLive: () => true,
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <LiveContext value={live as unknown as Live}>{children}</LiveContext>
    </QueryClientProvider>
  );
  renderHook(
    () => {
      useMarketFeed('CEA');
      return useQuery({ ...getOrderBook('CEA'), refetchInterval: false });
    },
    { wrapper },
  );
  await settled();
  await answer(book);
  return () => {
    const now = queries.getQueryData(getOrderBook('CEA').queryKey);
    return now && `${now.sequence}: ${now.asks[0]?.quantity}`;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  listeners = new Map();
  vi.spyOn(api, 'GET').mockImplementation(
    (() =>
      new Promise((resolve) =>
        asked.push((data) => resolve({ data, response: new Response() })),
      )) as unknown as typeof api.GET,
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('applies what follows, and asks for nothing', async () => {
  const book = await following(bookAt(40, 5));
  await told(change(40, 7));
  await told(change(41, 9));
  expect(book()).toBe('42: 9');
  expect(asked).toHaveLength(0);
});

it('passes over what it knows', async () => {
  const book = await following(bookAt(40, 5));
  await told(change(40, 7));
  await told(change(40, 7));
  await told(change(12, 1));
  expect(book()).toBe('41: 7');
  expect(asked).toHaveLength(0);
});

it('asks anew at a gap, and then goes on with what was told meanwhile', async () => {
  const book = await following(bookAt(40, 5));
  await told(change(41, 7));
  expect(book()).toBe('40: 5');
  expect(asked).toHaveLength(1);
  await told(change(42, 9));
  expect(asked).toHaveLength(1);
  await answer(bookAt(42, 7));
  expect(book()).toBe('43: 9');
  expect(asked).toHaveLength(0);
});

it('asks once more when the answer is older than what was told', async () => {
  const book = await following(bookAt(40, 5));
  await told(change(42, 9));
  await answer(bookAt(41, 6));
  expect(asked).toHaveLength(1);
  await answer(bookAt(43, 9));
  expect(book()).toBe('43: 9');
  expect(asked).toHaveLength(0);
});

it('does not take back what was told for an answer that is older', async () => {
  const book = await following(bookAt(40, 5));
  act(() => listeners.get('book:CEA')?.onResync());
  await settled();
  await told(change(40, 7));
  await answer(bookAt(40, 5));
  expect(book()).toBe('41: 7');
});
