import { describe, expect, it } from 'vitest';
import type { TicketStats } from './queries';
import { isFiltered, narrowed, queryOf, readAuditSearch } from './search';
import { lastDays, successPerMille, topActions } from './statsOf';
import { exportAll, type Verdict, verifyAll } from './walks';

describe('the address of the audit', () => {
  it('is read with what it says well, and without the rest', () => {
    const raw = { view: 'mm', status: 'FAILED', search: ' tkt ', tags: 'a,b', date_from: '2026-11-20', user_id: 'u' };
    expect(readAuditSearch(raw)).toEqual({ ...raw, search: 'tkt' });
    expect(readAuditSearch({ view: 'all', status: 'SOME', date_to: 'tomorrow', search: ' ', x: 1 })).toEqual({});
    expect(readAuditSearch({ date_to: '2026-11-20T10:00:00Z' })).toEqual({ date_to: '2026-11-20T10:00:00Z' });
    expect(readAuditSearch({ date_to: '2026-13-45' })).toEqual({});
  });

  it('counts filters, and neither the view nor the page', () => {
    expect(isFiltered({ view: 'failed', cursor: 'c' })).toBe(false);
    expect(isFiltered({ entity_id: 'e' })).toBe(true);
  });

  it('becomes a question with lists', () => {
    expect(queryOf({ action_type: 'MM_CREATED, ASSET_DEPOSIT,', tags: 'a', search: 's' })).toEqual({
      action_type: ['MM_CREATED', 'ASSET_DEPOSIT'],
      tags: ['a'],
      search: 's',
    });
    expect(queryOf({})).toEqual({});
  });

  it('is exported as it is seen', () => {
    expect(narrowed({ view: 'failed', search: 's', cursor: 'c' })).toEqual({ search: 's', status: 'FAILED' });
    expect(narrowed({ view: 'mm' })).toEqual({ market_maker_id: '*' });
    expect(narrowed({ view: 'mm', market_maker_id: 'm' })).toEqual({ market_maker_id: 'm' });
    expect(narrowed({ view: 'overview', user_id: 'u' })).toEqual({ user_id: 'u' });
  });
});

const STATS: TicketStats = {
  total_actions: 2001,
  success_count: 1999,
  failed_count: 1,
  void_count: 1,
  by_action_type: { B: 2, A: 2, C: 9 },
  by_user: [],
  actions_over_time: [
    { date: '2026-11-20', total: 1, success: 1, failed: 0 },
    { date: '2026-11-19', total: 2, success: 1, failed: 1 },
  ],
};

describe('the figures', () => {
  it('never round one failure away, and say nothing of nothing', () => {
    expect(successPerMille(STATS)).toBe(999);
    expect(successPerMille({ ...STATS, success_count: 0, failed_count: 0 })).toBeNull();
  });

  it('come in their order', () => {
    expect(topActions(STATS, (code) => `${code}!`).map(({ label }) => label)).toEqual(['C!', 'A!', 'B!']);
    expect(lastDays(STATS).map(({ date }) => date)).toEqual(['2026-11-19', '2026-11-20']);
  });
});

const verdict = (part: Partial<Verdict>): Verdict => ({
  valid: true,
  verified: 0,
  first_bad: null,
  problem: null,
  next: null,
  ...part,
});

describe('a verification', () => {
  it('walks to the end and adds up', async () => {
    const asked: (string | undefined)[] = [];
    const steps = [verdict({ verified: 8000, next: 'TKT-2026-008001' }), verdict({ verified: 5 })];
    const progress: number[] = [];
    const found = await verifyAll(
      async (from) => {
        asked.push(from);
        return steps.shift() ?? verdict({});
      },
      (verified) => progress.push(verified),
    );
    expect(found).toMatchObject({ valid: true, verified: 8005 });
    expect(asked).toEqual([undefined, 'TKT-2026-008001']);
    expect(progress).toEqual([8000, 8005]);
  });

  it('stops at the first bad ticket, and at a step that leads nowhere', async () => {
    const bad = verdict({ valid: false, verified: 3, first_bad: 'TKT-2026-000004', next: 'TKT-2026-001001' });
    expect(
      await verifyAll(
        async () => bad,
        () => undefined,
      ),
    ).toMatchObject({ verified: 3, valid: false });
    const stuck = verdict({ verified: 1, next: 'TKT-2026-000001' });
    expect(
      await verifyAll(
        async () => stuck,
        () => undefined,
      ),
    ).toMatchObject({ verified: 2 });
  });
});

describe('an export', () => {
  it('is its parts, in order', async () => {
    const parts: Record<string, { text: string; next: string | null }> = {
      first: { text: 'header\na\n', next: 'second' },
      second: { text: 'b\n', next: null },
    };
    const ask = async (cursor = 'first') => parts[cursor] ?? { text: '?', next: null };
    expect(await exportAll(ask, () => undefined)).toEqual(['header\na\n', 'b\n']);
  });
});
