import type { Order } from './calls';

const STALE_HOURS = 24;
const HOUR_MS = 3_600_000;

/** The moment before which an order was placed more than a day ago. */
export function staleBefore(now: number): string {
  return new Date(now - STALE_HOURS * HOUR_MS).toISOString();
}

/** How many of the orders belong to whom, in the order in which they come. */
export function byMaker(orders: readonly Order[]): [id: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { market_maker_id: id = '' } of orders) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts];
}
