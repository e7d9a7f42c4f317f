// @vitest-environment jsdom
import '../../testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NewOrder, OrderPreview } from '../orders/calls';
import * as calls from '../orders/calls';
import { usePreview } from './usePreview';

const order = (quantity: string): NewOrder => ({
  certificate_type: 'CEA',
  side: 'BUY',
  order_type: 'MARKET',
  post_only: false,
  quantity,
});

const answers = new Map<string, (preview: OrderPreview) => void>();
const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const answer = (quantity: string) =>
  act(async () => {
    answers.get(quantity)?.({ quantity: Number(quantity) } as OrderPreview);
    await vi.advanceTimersByTimeAsync(1);
  });

function preview(first: NewOrder | null) {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  return renderHook(({ wanted }) => usePreview(wanted), { wrapper, initialProps: { wanted: first } });
}

beforeEach(() => {
  vi.useFakeTimers();
  answers.clear();
  vi.spyOn(calls, 'previewOrder').mockImplementation(
    ({ quantity }) => new Promise((resolve) => answers.set(String(quantity), resolve)),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('asks once somebody has stopped typing', async () => {
  const { rerender } = preview(order('1'));
  await later(199);
  rerender({ wanted: order('12') });
  await later(199);
  rerender({ wanted: order('120') });
  await later(200);
  expect([...answers.keys()].filter((quantity) => quantity !== '1')).toEqual(['120']);
});

it('drops an answer to an order that has been changed since', async () => {
  const { result, rerender } = preview(order('5'));
  await later(200);
  rerender({ wanted: order('7') });
  await answer('5');
  expect(result.current).toMatchObject({ data: undefined, isWaiting: true });
  await later(200);
  await answer('7');
  expect(result.current.data?.quantity).toBe(7);
});

it('asks nothing about an order that is not complete', async () => {
  const { result } = preview(null);
  await later(5000);
  expect(answers.size).toBe(0);
  expect(result.current).toEqual({ data: undefined, error: null, isWaiting: false });
});
