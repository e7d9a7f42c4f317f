// @vitest-environment jsdom
import '../../testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Problem, Refusal } from '../../api/problems';
import type { LiquidityCreated, LiquidityPreview, LiquidityToCreate, WantedLiquidity } from './calls';
import * as calls from './calls';
import { usePlacement } from './usePlacement';
import { planKey } from './usePlan';

const WANTED: WantedLiquidity = { certificate_type: 'CEA', bid_amount_eur: '100' };
const plan = (plan_hash: string) => ({ plan_hash }) as LiquidityPreview;

const sent: LiquidityToCreate[] = [];
const answers: (() => Promise<LiquidityCreated>)[] = [];
const yes = async () => ({ success: true, liquidity_operation_id: 'o', orders_created: 6 }) as LiquidityCreated;
const moved = async () => {
  const problem: Problem = { type: '', title: '', status: 400, detail: '', code: 'PLAN_MOVED', preview: plan('fresh') };
  throw new Refusal(problem);
};

function placement() {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const placed: string[] = [];
  const { result } = renderHook(() => usePlacement((answer) => placed.push(answer.liquidity_operation_id)), {
    wrapper,
  });
  act(() => {
    result.current.ask(WANTED, plan('shown'));
    result.current.setNotes('Opening depth ');
  });
  return { result, queries, placed };
}

beforeEach(() => {
  sessionStorage.clear();
  sent.length = 0;
  answers.length = 0;
  vi.spyOn(calls, 'createLiquidity').mockImplementation((body) => {
    sent.push(body);
    return (answers.shift() ?? yes)();
  });
});
afterEach(() => vi.restoreAllMocks());

it('places what was shown, once however often it is pressed', async () => {
  const { result, placed } = placement();
  act(() => {
    result.current.confirm();
    result.current.confirm();
  });
  await waitFor(() => expect(placed).toEqual(['o']));
  expect(sent).toEqual([{ ...WANTED, plan_hash: 'shown', notes: 'Opening depth' }]);
  await waitFor(() => expect(result.current).toMatchObject({ asked: null, notes: '', lost: null }));
});

it('shows the plan as it is now where it moved, and loses nothing of what was typed', async () => {
  const { result, queries, placed } = placement();
  answers.push(moved);
  act(() => result.current.confirm());
  await waitFor(() => expect(result.current.asked).toEqual({ wanted: WANTED, plan: plan('fresh') }));
  expect(result.current.notes).toBe('Opening depth ');
  expect(queries.getQueryData(planKey(WANTED))).toEqual(plan('fresh'));
  expect(placed).toEqual([]);
  act(() => result.current.confirm());
  await waitFor(() => expect(placed).toEqual(['o']));
  expect(sent.map(({ plan_hash }) => plan_hash)).toEqual(['shown', 'fresh']);
});
