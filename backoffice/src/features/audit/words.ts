import type { TFunction } from 'i18next';
import { shortId } from '../../kit/CopyId';
import type { Ticket } from './queries';

const ACTIONS = { MM_CREATED: 'actions.MM_CREATED' } as const;
const ENTITIES = { MarketMaker: 'entities.MarketMaker' } as const;

/** The action in the reader's words; one that the page does not know yet keeps its code, made readable. */
export function actionLabel(code: string, t: TFunction): string {
  return isKey(code, ACTIONS) ? t(ACTIONS[code]) : readable(code.replaceAll('_', ' ').toLowerCase());
}

export function entityLabel(type: string, t: TFunction): string {
  return isKey(type, ENTITIES) ? t(ENTITIES[type]) : type;
}

export function actorLabel(ticket: Ticket, t: TFunction): string {
  return ticket.user_email ?? (ticket.user_id ? shortId(ticket.user_id) : t('audit.system'));
}

/** The ticket as one sentence: who did what, or tried to. */
export function summaryOf(ticket: Ticket, t: TFunction): string {
  const actor = actorLabel(ticket, t);
  const subject = nameOf(ticket) ?? (ticket.entity_id ? shortId(ticket.entity_id) : '');
  if (ticket.status === 'VOID') return t('summary.void');
  if (ticket.action_type === 'MM_CREATED') {
    const keys = { SUCCESS: 'summary.marketMakerCreated', FAILED: 'summary.marketMakerRefused' } as const;
    return t(keys[ticket.status], { actor, name: subject }).trim();
  }
  const action = actionLabel(ticket.action_type, t);
  return t('summary.other', { actor, action, status: t(`audit.statuses.${ticket.status}`) });
}

/** Why the answer was no, as the caller was told. */
export function reasonOf(ticket: Ticket): string | null {
  return textAt(ticket.response_data, 'detail');
}

/** The name of what the ticket is about, as it became or as it was asked for. */
export function nameOf(ticket: Ticket): string | null {
  return textAt(ticket.after_state, 'name') ?? textAt(ticket.request_payload, 'name');
}

function textAt(value: unknown, key: string): string | null {
  const found = (value as Record<string, unknown> | null | undefined)?.[key];
  return typeof found === 'string' && found ? found : null;
}

function isKey<T extends object>(key: string, of: T): key is Extract<keyof T, string> {
  return Object.hasOwn(of, key);
}

function readable(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
