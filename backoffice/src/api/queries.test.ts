import { QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { Refusal } from './problems';
import { createQueryClient, isRetried, persistently, refresh, retryDelay } from './queries';

const refusal = (status: number, wait: number | null = null) =>
  new Refusal({ type: '', title: '', status, detail: '', code: '' }, wait);

it('asks again for what passes, and not for a decided no', () => {
  expect(isRetried(0, refusal(503))).toBe(true);
  expect(isRetried(0, refusal(404))).toBe(false);
  expect(isRetried(0, new TypeError('Failed to fetch'))).toBe(true);
  expect(isRetried(2, refusal(503))).toBe(false);
});

it('waits as long as the server asked', () => {
  expect(retryDelay(0, refusal(503, 3))).toBe(3000);
  expect(retryDelay(0, refusal(503, 3600))).toBe(30_000);
  expect(retryDelay(1, new TypeError('Failed to fetch'))).toBe(2000);
});

it('persists through what passes, and gives up on a decided no', async () => {
  const pause = vi.fn(async () => undefined);
  const ask = vi.fn().mockRejectedValueOnce(refusal(503, 3)).mockResolvedValueOnce('here');
  expect(await persistently(ask, pause)).toBe('here');
  expect(pause).toHaveBeenCalledExactlyOnceWith(3000);
  await expect(persistently(() => Promise.reject(refusal(422)), pause)).rejects.toThrow();
  expect(pause).toHaveBeenCalledOnce();
});

it('asks anew for what is on the screen, also before its first answer', async () => {
  const queries = createQueryClient(() => undefined);
  const answers: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const observer = new QueryObserver(queries, { queryKey: ['seen'], queryFn });
  const stop = observer.subscribe(() => undefined);
  const refreshed = refresh(queries);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.('old');
  answers[1]?.('new');
  await refreshed;
  expect(observer.getCurrentResult().data).toBe('new');
  stop();
  queries.clear();
});
