import { expect, it } from 'vitest';
import { belongs, isTold, type News, unseen } from './news';
import type { Ticket } from './queries';

const news = (number: number, more: Partial<News> = {}): News => ({
  ticket_id: `TKT-2026-${String(number).padStart(6, '0')}`,
  action_type: 'MM_CREATED',
  entity_type: 'MarketMaker',
  status: 'SUCCESS',
  entity_id: 'e',
  market_maker_id: null,
  user_id: 'u',
  ...more,
});
const rows = (...numbers: number[]) => numbers.map((number) => news(number) as unknown as Ticket);

it('are what was told and is not shown, each once', () => {
  expect(unseen([news(7), news(8), news(8)], {}, rows(7, 6))).toBe(1);
  expect(unseen([news(8)], {}, undefined)).toBe(0);
  expect(unseen([news(8)], { cursor: 'older' }, rows(6))).toBe(0);
});

it('may lie between rows, but not below a full page', () => {
  const page = rows(...Array.from({ length: 50 }, (_, i) => 101 - i).filter((number) => number !== 100), 51);
  expect(page).toHaveLength(50);
  expect(unseen([news(100), news(50)], {}, page)).toBe(1);
  expect(unseen([news(1_000_000)], {}, rows(...Array.from({ length: 50 }, (_, i) => 999_999 - i)))).toBe(1);
});

it('belong to a list by what its filters say', () => {
  const maker = news(1, { market_maker_id: 'm' });
  expect(belongs(news(1), { view: 'failed' })).toBe(false);
  expect(belongs(news(1, { status: 'FAILED' }), { view: 'failed' })).toBe(true);
  expect(belongs(news(1), { view: 'mm' })).toBe(false);
  expect(belongs(maker, { view: 'mm' })).toBe(true);
  expect(belongs(maker, { market_maker_id: 'm', user_id: 'u', entity_id: 'e', entity_type: 'MarketMaker' })).toBe(true);
  expect(belongs(maker, { market_maker_id: 'other' })).toBe(false);
  expect(belongs(news(1), { action_type: 'DEPOSIT,MM_CREATED' })).toBe(true);
  expect(belongs(news(1), { action_type: 'DEPOSIT' })).toBe(false);
});

it('say nothing of words, tags and days', () => {
  expect(isTold({ status: 'FAILED', user_id: 'u' })).toBe(true);
  expect(isTold({ search: 'x' })).toBe(false);
  expect(isTold({ tags: 'x' })).toBe(false);
  expect(isTold({ date_from: '2026-11-20' })).toBe(false);
});
