import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Schemas } from '../../api/client';
import { keyed } from '../../api/pages';

export type Inventory = Schemas['Inventory'];
export type InventoryRow = Schemas['InventoryRow'];
export type RiskMetrics = Schemas['RiskMetrics'];
export type RiskRow = Schemas['RiskRow'];
export type LimitUse = Schemas['LimitUse'];
export type Limits = Schemas['MarketMakerLimits'];
export type KillSwitch = Schemas['KillSwitch'];

/** Prices and fills move by themselves. */
export const REFRESH_MS = 5_000;

const INVENTORY = 'getInventory';
const RISK = 'getRisk';

export function getInventory(id: string) {
  return queryOptions({
    queryKey: [INVENTORY, id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/admin/market-makers/{id}/inventory', { params: { path: { id } }, signal })),
    refetchInterval: REFRESH_MS,
  });
}

export function getRisk(id: string) {
  return queryOptions({
    queryKey: [RISK, id],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/admin/market-makers/{id}/risk-metrics', { params: { path: { id } }, signal })),
    refetchInterval: REFRESH_MS,
  });
}

export const setLimits = (id: string, body: Limits, key: string): Promise<{ ticket_id: string }> =>
  bodyOf(api.PUT('/admin/market-makers/{id}/limits', { body, params: { path: { id }, header: keyed(key) } }));

type Switch = Schemas['KillSwitchWanted'];

export const turnKillSwitch = (id: string, body: Switch, key: string): Promise<Schemas['KillSwitched']> =>
  bodyOf(api.POST('/admin/market-makers/{id}/kill-switch', { body, params: { path: { id }, header: keyed(key) } }));

/** Limits and the kill switch change what the market maker is, what it quotes, and what is open. */
export async function renewRisk(queries: QueryClient): Promise<void> {
  const names = [INVENTORY, RISK, 'getQuoting', 'marketMakers', 'orders', 'listTickets'];
  await Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })));
}
