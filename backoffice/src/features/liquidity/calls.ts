import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed } from '../../api/pages';

export type WantedLiquidity = Schemas['WantedLiquidity'];
export type LiquidityPreview = Schemas['LiquidityPreview'];
export type LiquidityPlan = Schemas['LiquidityPlan'];
export type MissingAssets = Schemas['MissingAssets'];
export type Provision = Schemas['Provision'];

export const previewLiquidity = (body: WantedLiquidity, signal?: AbortSignal): Promise<LiquidityPreview> =>
  bodyOf(api.POST('/liquidity/preview', { body, signal }));

export const provisionLiquidity = (body: Provision, key: string) =>
  bodyOf(api.POST('/liquidity/provision', { body, params: { header: keyed(key) } }));
