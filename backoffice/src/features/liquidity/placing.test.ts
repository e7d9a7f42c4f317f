// @vitest-environment jsdom
import { createInstance } from 'i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Problem, Refusal } from '../../api/problems';
import en from '../../shell/i18n/en.json';
import ro from '../../shell/i18n/ro.json';
import { Written } from '../../units/exact';
import type { LiquidityCreated, LiquidityPreview, LiquidityToCreate } from './calls';
import * as calls from './calls';
import { movedPlan, place, sizeOf, unanswered } from './placing';

const euros = (text: string) => new Written(text) as unknown as number;
const words = async (language: 'en' | 'ro') => {
  const i18n = createInstance();
  await i18n.init({ lng: language, resources: { en: { translation: en }, ro: { translation: ro } } });
  return i18n.t;
};
const refusal = (status: number, code: string, document = {}) =>
  new Refusal({ type: '', title: '', status, detail: code, code, ...document } as Problem);

describe('the size of a placement', () => {
  const size = { orders: 6, bid: euros('99987.06'), ask: euros('49965.09') };

  it('names its orders and both sides', async () => {
    expect(sizeOf(size, await words('en'), 'en')).toBe('6 orders · 99,987.06 EUR bid · 49,965.09 EUR ask');
    expect(sizeOf({ ...size, orders: 21 }, await words('ro'), 'ro')).toBe(
      '21 de ordine · 99.987,06 EUR cumpărare · 49.965,09 EUR vânzare',
    );
  });

  it('leaves out a side on which nothing is placed', async () => {
    expect(sizeOf({ orders: 1, bid: 0, ask: euros('10.50') }, await words('en'), 'en')).toBe('1 order · 10.50 EUR ask');
  });
});

it('takes the fresh plan from the refusal of one that moved, and from no other', () => {
  const preview = { plan_hash: 'b' } as LiquidityPreview;
  expect(movedPlan(refusal(400, 'PLAN_MOVED', { preview }))).toBe(preview);
  expect(movedPlan(refusal(400, 'PLAN_MOVED'))).toBeNull();
  expect(movedPlan(refusal(409, 'LIQUIDITY_UNDER_WAY', { preview }))).toBeNull();
  expect(movedPlan(new TypeError('Failed to fetch'))).toBeNull();
});

describe('placing a plan', () => {
  const body: LiquidityToCreate = { certificate_type: 'CEA', bid_amount_eur: '100', plan_hash: 'a', notes: 'Opening' };
  const answers: (() => Promise<LiquidityCreated>)[] = [];
  const sent: { body: LiquidityToCreate; key: string }[] = [];
  const yes = async () => ({ success: true }) as LiquidityCreated;
  const no = (error: Error) => async () => {
    throw error;
  };
  const tryTo = (wanted = body) => place(wanted).catch((error: unknown) => error);

  beforeEach(() => {
    sessionStorage.clear();
    answers.length = 0;
    sent.length = 0;
    vi.spyOn(calls, 'createLiquidity').mockImplementation((body, key) => {
      sent.push({ body, key });
      return (answers.shift() ?? yes)();
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['the connection was lost', new TypeError('Failed to fetch')],
    ['the server broke', refusal(500, 'INTERNAL')],
    ['the server was busy', refusal(503, 'UNAVAILABLE')],
  ])('keeps its key and its words while nobody knows what became of it: %s', async (_, error) => {
    answers.push(no(error));
    await tryTo();
    expect(unanswered()).toEqual(sent[0]);
    const { notes: _notes, ...withoutNotes } = body;
    await tryTo(withoutNotes);
    expect(sent[1]).toEqual(sent[0]);
    expect(unanswered()).toBeNull();
  });

  it('is another command after each answer, yes or no', async () => {
    answers.push(no(refusal(409, 'LIQUIDITY_UNDER_WAY')), yes, yes);
    for (let i = 0; i < 3; i++) await tryTo();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
    expect(unanswered()).toBeNull();
  });

  it('is another command with another plan, also while the last has no answer', async () => {
    answers.push(no(new TypeError('Failed to fetch')));
    await tryTo();
    await tryTo({ ...body, plan_hash: 'b' });
    expect(sent[1]?.body.plan_hash).toBe('b');
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
  });
});
