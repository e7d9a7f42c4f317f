import type { TFunction } from 'i18next';
import { Refusal } from '../../api/problems';
import { decimal } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { formatAmount, formatCount, type Language } from '../../units/format';
import { uuidv7 } from '../../units/uuid';
import { createLiquidity, type LiquidityCreated, type LiquidityPreview, type LiquidityToCreate } from './calls';

export const NOTES_LENGTH_MAX = 1000;

type Size = { orders: number; bid: Exact; ask: Exact };

/** So many orders for so much on each side: "6 orders · 99,987.06 EUR bid · 49,965.09 EUR ask". */
export function sizeOf({ orders, bid, ask }: Size, t: TFunction, language: Language): string {
  const shown = (value: Exact) => formatAmount(decimal(value), 'EUR', language);
  return [
    t('liquidity.ordersCount', { count: orders, shown: formatCount(orders, language) }),
    decimal(bid).units > 0n && t('liquidity.bidAmount', { amount: shown(bid) }),
    decimal(ask).units > 0n && t('liquidity.askAmount', { amount: shown(ask) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

export function planSize({ total_orders_count, bid_plan, ask_plan }: LiquidityPreview): Size {
  return { orders: total_orders_count, bid: bid_plan.actual_amount, ask: ask_plan.actual_amount };
}

/** The plan as it is now, where the one that was confirmed is out of date. */
export function movedPlan(error: Error | null): LiquidityPreview | null {
  if (!(error instanceof Refusal) || error.problem.code !== 'PLAN_MOVED') return null;
  return error.problem.preview ?? null;
}

export type Sent = { body: LiquidityToCreate; key: string };

const STORED = 'niha.liquidity.sent';

/** What was sent and has no answer yet, also after the page was loaded anew. */
export function unanswered(): Sent | null {
  return JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as Sent | null;
}

/**
 * Places a plan once. What was sent before, and whose answer got lost with the connection or the page, is sent again as it was under
 * the key that it had; after a decided "no" the same plan is another command.
 */
export async function place(body: LiquidityToCreate): Promise<LiquidityCreated> {
  const before = unanswered();
  const sent = before && isSame(before.body, body) ? before : { body, key: uuidv7() };
  sessionStorage.setItem(STORED, JSON.stringify(sent));
  try {
    const answer = await createLiquidity(sent.body, sent.key);
    sessionStorage.removeItem(STORED);
    return answer;
  } catch (error) {
    if (error instanceof Refusal && !error.isPassing && error.status < 500) sessionStorage.removeItem(STORED);
    throw error;
  }
}

/** The same plan for the same amounts. What is noted about it is not what it does. */
function isSame({ notes: _, ...one }: LiquidityToCreate, { notes: __, ...other }: LiquidityToCreate): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
