import { compare, decimal } from '../../units/decimal';
import type { Exact } from '../../units/exact';

export type Level = 'fine' | 'near' | 'reached' | 'over';

const NEAR = decimal(80);
const WHOLE = decimal(100);

/** How close a limit is, by the percentage of it that is used. */
export function levelOf(percent: Exact | string): Level {
  const used = decimal(percent);
  const toWhole = compare(used, WHOLE);
  if (toWhole !== 0) return toWhole > 0 ? 'over' : compare(used, NEAR) >= 0 ? 'near' : 'fine';
  return 'reached';
}
