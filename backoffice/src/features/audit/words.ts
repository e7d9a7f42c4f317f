import type { TFunction } from 'i18next';
import { shortId } from '../../kit/CopyId';
import { decimal } from '../../units/decimal';
import { Written } from '../../units/exact';
import { ASSETS, type Asset, formatAmount, type Language } from '../../units/format';
import { SIDES } from '../market/certificates';
import type { Ticket } from './queries';

/** What can be done, as the server names it, in the order in which a filter offers it. */
export const ACTIONS = {
  MM_CREATED: 'actions.MM_CREATED',
  MM_UPDATED: 'actions.MM_UPDATED',
  MM_DELETED: 'actions.MM_DELETED',
  MM_KILL_SWITCH_ENGAGED: 'actions.MM_KILL_SWITCH_ENGAGED',
  MM_KILL_SWITCH_RELEASED: 'actions.MM_KILL_SWITCH_RELEASED',
  ENTITY_CREATED: 'actions.ENTITY_CREATED',
  ENTITY_UPDATED: 'actions.ENTITY_UPDATED',
  ENTITY_DELETED: 'actions.ENTITY_DELETED',
  ASSET_DEPOSIT: 'actions.ASSET_DEPOSIT',
  ASSET_WITHDRAWAL: 'actions.ASSET_WITHDRAWAL',
  MM_ORDER_PLACED: 'actions.MM_ORDER_PLACED',
  MM_ORDER_AMENDED: 'actions.MM_ORDER_AMENDED',
  MM_ORDER_CANCELLED: 'actions.MM_ORDER_CANCELLED',
  MM_TRADE_EXECUTED: 'actions.MM_TRADE_EXECUTED',
  ORDER_PLACED: 'actions.ORDER_PLACED',
  ORDER_AMENDED: 'actions.ORDER_AMENDED',
  ORDER_CANCELLED: 'actions.ORDER_CANCELLED',
  ORDER_REJECTED: 'actions.ORDER_REJECTED',
  ORDER_EXPIRED: 'actions.ORDER_EXPIRED',
  TRADE_EXECUTED: 'actions.TRADE_EXECUTED',
  MARKET_HALTED: 'actions.MARKET_HALTED',
  MARKET_RESUMED: 'actions.MARKET_RESUMED',
  FEES_UPDATED: 'actions.FEES_UPDATED',
  LIQUIDITY_PROVISIONED: 'actions.LIQUIDITY_PROVISIONED',
  QUOTE_UPDATED: 'actions.QUOTE_UPDATED',
  AUTO_QUOTING_CONFIGURED: 'actions.AUTO_QUOTING_CONFIGURED',
  AUTO_QUOTING_STARTED: 'actions.AUTO_QUOTING_STARTED',
  AUTO_QUOTING_PAUSED: 'actions.AUTO_QUOTING_PAUSED',
  AUTO_QUOTING_STOPPED: 'actions.AUTO_QUOTING_STOPPED',
  API_KEY_CREATED: 'actions.API_KEY_CREATED',
  API_KEY_REVOKED: 'actions.API_KEY_REVOKED',
  LIQUIDITY_CREATED: 'actions.LIQUIDITY_CREATED',
  LIQUIDITY_CANCELLED: 'actions.LIQUIDITY_CANCELLED',
  MARKET_MESSAGE_REFUSED: 'actions.MARKET_MESSAGE_REFUSED',
  LEDGER_CHECKED: 'actions.LEDGER_CHECKED',
  TICKET_VOIDED: 'actions.TICKET_VOIDED',
} as const;

export const ENTITIES = {
  MarketMaker: 'entities.MarketMaker',
  Entity: 'entities.Entity',
  AssetTransaction: 'entities.AssetTransaction',
  Order: 'entities.Order',
  Trade: 'entities.Trade',
  Market: 'entities.Market',
  Fees: 'entities.Fees',
  LiquidityOperation: 'entities.LiquidityOperation',
  ApiKey: 'entities.ApiKey',
  Quoting: 'entities.Quoting',
  Ledger: 'entities.Ledger',
  Ticket: 'entities.Ticket',
} as const;

/** The actions of people, which read as a sentence with somebody who did them. */
const SENTENCES = {
  MM_CREATED: 'summary.MM_CREATED',
  MM_UPDATED: 'summary.MM_UPDATED',
  MM_DELETED: 'summary.MM_DELETED',
  MM_KILL_SWITCH_ENGAGED: 'summary.MM_KILL_SWITCH_ENGAGED',
  MM_KILL_SWITCH_RELEASED: 'summary.MM_KILL_SWITCH_RELEASED',
  ENTITY_CREATED: 'summary.ENTITY_CREATED',
  ENTITY_UPDATED: 'summary.ENTITY_UPDATED',
  ENTITY_DELETED: 'summary.ENTITY_DELETED',
  ASSET_DEPOSIT: 'summary.ASSET_DEPOSIT',
  ASSET_WITHDRAWAL: 'summary.ASSET_WITHDRAWAL',
  MM_ORDER_PLACED: 'summary.MM_ORDER_PLACED',
  MM_ORDER_AMENDED: 'summary.MM_ORDER_AMENDED',
  MM_ORDER_CANCELLED: 'summary.MM_ORDER_CANCELLED',
  ORDER_PLACED: 'summary.ORDER_PLACED',
  ORDER_AMENDED: 'summary.ORDER_AMENDED',
  ORDER_CANCELLED: 'summary.ORDER_CANCELLED',
  MARKET_RESUMED: 'summary.MARKET_RESUMED',
  FEES_UPDATED: 'summary.FEES_UPDATED',
  LIQUIDITY_PROVISIONED: 'summary.LIQUIDITY_PROVISIONED',
  QUOTE_UPDATED: 'summary.QUOTE_UPDATED',
  AUTO_QUOTING_CONFIGURED: 'summary.AUTO_QUOTING_CONFIGURED',
  AUTO_QUOTING_STARTED: 'summary.AUTO_QUOTING_STARTED',
  AUTO_QUOTING_PAUSED: 'summary.AUTO_QUOTING_PAUSED',
  AUTO_QUOTING_STOPPED: 'summary.AUTO_QUOTING_STOPPED',
  API_KEY_CREATED: 'summary.API_KEY_CREATED',
  API_KEY_REVOKED: 'summary.API_KEY_REVOKED',
  LIQUIDITY_CREATED: 'summary.LIQUIDITY_CREATED',
  LIQUIDITY_CANCELLED: 'summary.LIQUIDITY_CANCELLED',
} as const;

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
export function summaryOf(ticket: Ticket, t: TFunction, language: Language): string {
  const actor = actorLabel(ticket, t);
  const { action_type: code, status } = ticket;
  if (status === 'VOID') return t('summary.void');
  if (isKey(code, SENTENCES)) {
    const name = nameOf(ticket) ?? (ticket.entity_id ? shortId(ticket.entity_id) : '');
    const amount = amountOf(ticket, language) ?? t('summary.something');
    const order = orderOf(ticket, t, language) ?? t('summary.anOrder');
    return t(`${SENTENCES[code]}.${status}`, { actor, name, amount, order }).trim();
  }
  return t('summary.other', { actor, action: actionLabel(code, t), status: t(`audit.statuses.${status}`) });
}

/** How much was asked for, as far as the request says it well. */
export function amountOf({ request_payload }: Ticket, language: Language): string | null {
  const asset = ASSETS.find((known) => known === textAt(request_payload, 'certificate_type'));
  const amount = writtenAs(
    (request_payload as Record<string, unknown> | null | undefined)?.amount,
    asset ?? 'EUR',
    language,
  );
  return asset && amount ? `${amount} ${asset}` : null;
}

/** The order that was asked for, as far as the request says it well: "Sell 1,000 CEA @ 25.50". */
export function orderOf({ request_payload }: Ticket, t: TFunction, language: Language): string | null {
  const asset = ASSETS.find((known) => known === textAt(request_payload, 'certificate_type'));
  const side = SIDES.find((known) => known === textAt(request_payload, 'side'));
  const asked = (request_payload ?? {}) as Record<string, unknown>;
  if (!asset || !side) return null;
  const [quantity, price] = [writtenAs(asked.quantity, asset, language), writtenAs(asked.price, 'EUR', language)];
  const size = quantity ? `${quantity} ${asset}` : asset;
  return `${t(`orders.sides.${side}`)} ${size}${price ? ` @ ${price}` : ''}`;
}

function writtenAs(value: unknown, asset: Asset, language: Language): string | null {
  if (!(value instanceof Written || typeof value === 'number' || typeof value === 'string')) return null;
  try {
    return formatAmount(decimal(value), asset, language);
  } catch {
    // A refused command may have asked for anything.
    return null;
  }
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
