import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed, type Page, type Paged, paged } from '../../api/pages';
import type { HolderKind } from './kinds';

export type MarketMaker = Schemas['MarketMaker'];
export type MarketMakerType = Schemas['MarketMakerType'];
export type Holder = MarketMaker | Schemas['Entity'];
export type NewHolder = Schemas['NewMarketMaker'];
export type HolderEdit = Schemas['HolderEdit'];
export type Transaction = Schemas['Transaction'];
export type TransactionType = Schemas['TransactionType'];
export type NewTransaction = Schemas['NewTransaction'];
export type Moved = Schemas['TransactionCreated'];

export type Changed = { holder: Holder; ticket_id: string };

type ListQuery = Paged & { status?: 'active' | 'inactive'; mm_type?: MarketMakerType; q?: string };
type HistoryQuery = Paged & { certificate_type?: Schemas['Asset']; transaction_type?: TransactionType };

type Calls = {
  list(query: ListQuery, signal: AbortSignal): Promise<Page<Holder>>;
  get(id: string, signal: AbortSignal): Promise<Holder>;
  create(body: NewHolder, key: string): Promise<Changed>;
  edit(id: string, body: HolderEdit, key: string): Promise<Changed>;
  deactivate(id: string, key: string): Promise<{ ticket_id: string }>;
  history(id: string, query: HistoryQuery, signal: AbortSignal): Promise<Page<Transaction>>;
  move(id: string, body: NewTransaction, key: string): Promise<Moved>;
};

const marketMakers: Calls = {
  list: (query, signal) => paged(api.GET('/admin/market-makers', { params: { query }, signal })),
  get: (id, signal) => bodyOf(api.GET('/admin/market-makers/{id}', { params: { path: { id } }, signal })),
  create: async (body, key) => {
    const answer = await bodyOf(api.POST('/admin/market-makers', { body, params: { header: keyed(key) } }));
    return { holder: answer.market_maker, ticket_id: answer.ticket_id };
  },
  edit: async (id, body, key) => {
    const params = { path: { id }, header: keyed(key) };
    const answer = await bodyOf(api.PUT('/admin/market-makers/{id}', { body, params }));
    return { holder: answer.market_maker, ticket_id: answer.ticket_id };
  },
  deactivate: (id, key) =>
    bodyOf(api.DELETE('/admin/market-makers/{id}', { params: { path: { id }, header: keyed(key) } })),
  history: (id, query, signal) =>
    paged(api.GET('/admin/market-makers/{id}/transactions', { params: { path: { id }, query }, signal })),
  move: (id, body, key) => {
    const params = { path: { id }, header: keyed(key) };
    return bodyOf(api.POST('/admin/market-makers/{id}/transactions', { body, params }));
  },
};

const entities: Calls = {
  list: ({ mm_type: _, ...query }, signal) => paged(api.GET('/admin/entities', { params: { query }, signal })),
  get: (id, signal) => bodyOf(api.GET('/admin/entities/{id}', { params: { path: { id } }, signal })),
  create: async ({ name, email, description }, key) => {
    const body = { name, email, ...(description && { description }) };
    const answer = await bodyOf(api.POST('/admin/entities', { body, params: { header: keyed(key) } }));
    return { holder: answer.entity, ticket_id: answer.ticket_id };
  },
  edit: async (id, body, key) => {
    const params = { path: { id }, header: keyed(key) };
    const answer = await bodyOf(api.PUT('/admin/entities/{id}', { body, params }));
    return { holder: answer.entity, ticket_id: answer.ticket_id };
  },
  deactivate: (id, key) => bodyOf(api.DELETE('/admin/entities/{id}', { params: { path: { id }, header: keyed(key) } })),
  history: (id, query, signal) =>
    paged(api.GET('/admin/entities/{id}/transactions', { params: { path: { id }, query }, signal })),
  move: (id, body, key) => {
    const params = { path: { id }, header: keyed(key) };
    return bodyOf(api.POST('/admin/entities/{id}/transactions', { body, params }));
  },
};

/** The same commands and questions, each under the addresses of its kind. */
export const CALLS: Record<HolderKind, Calls> = { marketMakers, entities };
