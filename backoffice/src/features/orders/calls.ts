import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed, type Page, type Paged, paged } from '../../api/pages';

export type Order = Schemas['Order'];
export type OrderDetail = Schemas['OrderDetail'];
export type OrderStatus = Schemas['OrderStatus'];
export type NewOrder = Schemas['NewOrder'];
export type NewMarketOrder = Schemas['NewMarketOrder'];
export type OrderAmendment = Schemas['OrderAmendment'];
export type OrderPreview = Schemas['OrderPreview'];
export type Placed = Schemas['OrderPlaced'];
export type Cancelled = Schemas['OrderCancelled'];

/** The reader's own orders, or those that administrators run for market makers. */
export type OrderKind = 'mine' | 'marketMakers';

export type OrdersQuery = Paged & {
  status?: OrderStatus[];
  market_maker_id?: string;
  certificate_type?: Schemas['Certificate'];
  side?: Schemas['Side'];
  date_to?: string;
};

type Calls = {
  list(query: OrdersQuery, signal?: AbortSignal): Promise<Page<Order>>;
  get(id: string, signal: AbortSignal): Promise<OrderDetail>;
  amend(id: string, body: OrderAmendment, key: string): Promise<Placed>;
  cancel(id: string, key: string): Promise<Cancelled>;
};

const mine: Calls = {
  list: ({ market_maker_id: _, ...query }, signal) =>
    paged(api.GET('/orders/my-orders', { params: { query }, signal })),
  get: (id, signal) => bodyOf(api.GET('/orders/{id}', { params: { path: { id } }, signal })),
  amend: (id, body, key) => bodyOf(api.PUT('/orders/{id}', { body, params: { path: { id }, header: keyed(key) } })),
  cancel: (id, key) => bodyOf(api.POST('/orders/{id}/cancel', { params: { path: { id }, header: keyed(key) } })),
};

const marketMakers: Calls = {
  list: (query, signal) => paged(api.GET('/admin/market-orders', { params: { query }, signal })),
  get: (id, signal) => bodyOf(api.GET('/admin/market-orders/{id}', { params: { path: { id } }, signal })),
  amend: (id, body, key) =>
    bodyOf(api.PUT('/admin/market-orders/{id}', { body, params: { path: { id }, header: keyed(key) } })),
  cancel: (id, key) =>
    bodyOf(api.DELETE('/admin/market-orders/{id}', { params: { path: { id }, header: keyed(key) } })),
};

/** The same questions and commands, each under the addresses of its kind. */
export const CALLS: Record<OrderKind, Calls> = { mine, marketMakers };

export const placeOrder = (body: NewOrder, key: string): Promise<Placed> =>
  bodyOf(api.POST('/orders/place', { body, params: { header: keyed(key) } }));

export const placeMarketOrder = (body: NewMarketOrder, key: string): Promise<Placed> =>
  bodyOf(api.POST('/admin/market-orders', { body, params: { header: keyed(key) } }));

export const previewOrder = (body: NewOrder, signal?: AbortSignal): Promise<OrderPreview> =>
  bodyOf(api.POST('/orders/preview', { body, signal }));

export const resumeMarket = (certificate_type: Schemas['Certificate'], key: string) =>
  bodyOf(
    api.POST('/admin/markets/{certificate_type}/resume', {
      params: { path: { certificate_type }, header: keyed(key) },
    }),
  );
