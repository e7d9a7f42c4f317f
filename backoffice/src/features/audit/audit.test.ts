import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import en from '../../shell/i18n/en.json';
import { parseExact } from '../../units/exact';
import { changes } from './changesOf';
import type { Ticket } from './queries';
import { neighbourOf, readTicketId } from './ticketId';
import { actionLabel, reasonOf, summaryOf } from './words';

const i18n = createInstance();
await i18n.init({ lng: 'en', resources: { en: { translation: en } }, interpolation: { escapeValue: false } });

const TICKET: Ticket = {
  id: '0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d70',
  ticket_id: 'TKT-2026-000001',
  timestamp: '2026-11-20T09:30:00.000Z',
  user_email: 'admin@niha.local',
  action_type: 'MM_CREATED',
  entity_type: 'MarketMaker',
  entity_id: '0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e',
  status: 'SUCCESS',
  after_state: { name: 'MM-Alpha' },
  related_ticket_ids: [],
  tags: [],
};

describe('a ticket number', () => {
  it.each([
    ['TKT-2026-000123', 'TKT-2026-000123'],
    ['tkt-2026-123', 'TKT-2026-000123'],
    [' 2025-7 ', 'TKT-2025-000007'],
    ['123', 'TKT-2026-000123'],
    ['1234567', 'TKT-2026-1234567'],
    ['0', null],
    ['MM-Alpha', null],
    ['', null],
  ])('is read from %j as %s', (text, expected) => {
    expect(readTicketId(text, 2026)).toBe(expected);
  });

  it('has neighbours within its year', () => {
    expect(neighbourOf('TKT-2026-000002', -1)).toBe('TKT-2026-000001');
    expect(neighbourOf('TKT-2026-999999', 1)).toBe('TKT-2026-1000000');
    expect(neighbourOf('TKT-2026-000001', -1)).toBeNull();
    expect(neighbourOf('no ticket', 1)).toBeNull();
  });
});

describe('the sentence of a ticket', () => {
  it('says who did what', () => {
    expect(summaryOf(TICKET, i18n.t, 'en')).toBe('admin@niha.local created market maker MM-Alpha');
  });

  it('says who tried, and the reason stands beside it', () => {
    const refused: Ticket = {
      ...TICKET,
      status: 'FAILED',
      entity_id: null,
      after_state: null,
      request_payload: { name: 'MM-Beta' },
      response_data: { detail: 'Email already exists' },
    };
    expect(summaryOf(refused, i18n.t, 'en')).toBe(
      'admin@niha.local tried to create market maker MM-Beta and was refused',
    );
    expect(reasonOf(refused)).toBe('Email already exists');
  });

  it('says how much was moved, as far as the request does', () => {
    const moved: Ticket = { ...TICKET, action_type: 'ASSET_DEPOSIT', after_state: { total: 5 } };
    const said = (request_payload: unknown, language: 'en' | 'ro' = 'en') =>
      summaryOf({ ...moved, request_payload }, i18n.t, language);
    expect(said({ certificate_type: 'CEA', amount: 5000 })).toBe('admin@niha.local deposited 5,000 CEA');
    expect(said(parseExact('{"certificate_type":"EUR","amount":0.10}'), 'ro')).toBe(
      'admin@niha.local deposited 0,10 EUR',
    );
    expect(said({ certificate_type: 'EUR', amount: 'much' })).toBe('admin@niha.local deposited something');
    expect(said(null)).toBe('admin@niha.local deposited something');
  });

  it('stands even where little is known', () => {
    expect(summaryOf({ ...TICKET, status: 'VOID' }, i18n.t, 'en')).toBe('This number was drawn and not needed');
    const unknown: Ticket = { ...TICKET, action_type: 'A_NEW_ACTION', user_email: null };
    expect(summaryOf(unknown, i18n.t, 'en')).toBe('System: A new action, Success');
    expect(actionLabel('toString', i18n.t)).toBe('Tostring');
  });
});

describe('the changes of a ticket', () => {
  it('are the fields that differ, with their digits untouched', () => {
    const before = parseExact('{"name":"A","eur":{"total":100.00,"locked":0},"gone":true,"none":null}');
    const after = parseExact('{"name":"A","eur":{"total":150.50,"locked":0},"tags":["x"],"none":null}');
    expect(changes(before, after)).toEqual([
      { path: 'eur.total', before: '100.00', after: '150.50' },
      { path: 'gone', before: 'true', after: null },
      { path: 'tags.0', before: null, after: 'x' },
    ]);
  });

  it('of a creation are all that is now there', () => {
    expect(changes(null, { name: 'A', description: null })).toEqual([{ path: 'name', before: null, after: 'A' }]);
    expect(changes(undefined, undefined)).toEqual([]);
  });
});
