import type { TicketStats } from './queries';

const ACTIONS_SHOWN = 8;
const DAYS_SHOWN = 30;

export type Ranked = { key: string; label: string; count: number };

/** The share of decided actions that succeeded, in tenths of a percent. Rounded down: one failure is never 100 %. */
export function successPerMille({ success_count, failed_count }: TicketStats): number | null {
  const decided = success_count + failed_count;
  return decided === 0 ? null : Math.floor((success_count * 1000) / decided);
}

export function topActions(stats: TicketStats, label: (code: string) => string): Ranked[] {
  return Object.entries(stats.by_action_type)
    .map(([key, count]) => ({ key, label: label(key), count }))
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key))
    .slice(0, ACTIONS_SHOWN);
}

/** The latest days on which something was done, oldest first. */
export function lastDays(stats: TicketStats): TicketStats['actions_over_time'] {
  return [...stats.actions_over_time].sort((a, b) => a.date.localeCompare(b.date)).slice(-DAYS_SHOWN);
}
