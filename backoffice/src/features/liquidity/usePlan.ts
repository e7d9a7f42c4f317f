import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type LiquidityPreview, previewLiquidity, type WantedLiquidity } from './calls';

const PAUSE_MS = 200;
const RENEWED_MS = 2000;

/** A plan of nothing that is wanted any more is shown no longer. */
export type PlanState = { data: LiquidityPreview | undefined; error: Error | null; isWaiting: boolean };

export const planKey = (wanted: WantedLiquidity) => ['liquidity', JSON.stringify(wanted)];

/** What the server would place now. */
export function usePlan(wanted: WantedLiquidity | null): PlanState {
  const text = wanted && JSON.stringify(wanted);
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const query = useQuery({
    queryKey: ['liquidity', settled],
    queryFn: ({ signal }) => previewLiquidity(JSON.parse(settled ?? '{}') as WantedLiquidity, signal),
    enabled: settled !== null,
    // Book and balances move while somebody thinks.
    refetchInterval: RENEWED_MS,
    gcTime: 0,
  });
  if (text === null || settled !== text) return { data: undefined, error: null, isWaiting: text !== null };
  return { data: query.data, error: query.error, isWaiting: query.isPending };
}
