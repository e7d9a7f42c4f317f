import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed, type Page, type Paged, paged } from '../../api/pages';

export type WantedLiquidity = Schemas['WantedLiquidity'];
export type LiquidityPreview = Schemas['LiquidityPreview'];
export type LiquidityPlan = Schemas['LiquidityPlan'];
export type MissingAssets = Schemas['MissingAssets'];
export type Provision = Schemas['Provision'];
export type LiquidityToCreate = Schemas['LiquidityToCreate'];
export type LiquidityCreated = Schemas['LiquidityCreated'];
export type LiquidityStatus = Schemas['LiquidityStatus'];
export type Operation = Schemas['LiquidityOperation'];
export type OperationDetail = Schemas['LiquidityOperationDetail'];
export type OperationsQuery = Paged & { certificate_type?: Schemas['Certificate'] };

export const previewLiquidity = (body: WantedLiquidity, signal?: AbortSignal): Promise<LiquidityPreview> =>
  bodyOf(api.POST('/liquidity/preview', { body, signal }));

export const provisionLiquidity = (body: Provision, key: string) =>
  bodyOf(api.POST('/liquidity/provision', { body, params: { header: keyed(key) } }));

export const createLiquidity = (body: LiquidityToCreate, key: string): Promise<LiquidityCreated> =>
  bodyOf(api.POST('/liquidity/create', { body, params: { header: keyed(key) } }));

export const listOperations = (query: OperationsQuery, signal: AbortSignal): Promise<Page<Operation>> =>
  paged(api.GET('/liquidity/operations', { params: { query }, signal }));

export const getOperation = (id: string, signal: AbortSignal): Promise<OperationDetail> =>
  bodyOf(api.GET('/liquidity/operations/{id}', { params: { path: { id } }, signal }));

export const cancelOperation = (id: string, key: string) =>
  bodyOf(api.POST('/liquidity/operations/{id}/cancel', { params: { path: { id }, header: keyed(key) } }));
