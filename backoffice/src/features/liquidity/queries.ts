import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import { getOperation, type LiquidityStatus, listOperations, type OperationDetail } from './calls';
import type { LiquiditySearch } from './search';

export const OPERATIONS = 'liquidityOperations';

const UNDER_WAY_MS = 500;
const IN_BOOK_MS = 2000;
const LIST_MS = 5000;

/** It is still decided whether all of it or nothing of it comes to the market. */
export function isUnderWay(status: LiquidityStatus): boolean {
  return status === 'FUNDING' || status === 'UNDOING' || status === 'PLACED';
}

/** How often to ask how an operation stands; of one that has no order left, no more. */
export function paceOf({ status, open_orders }: Pick<OperationDetail, 'status' | 'open_orders'>): number | false {
  if (isUnderWay(status)) return UNDER_WAY_MS;
  return open_orders > 0 && IN_BOOK_MS;
}

export function operationsOf({ of, cursor }: LiquiditySearch) {
  const query = { certificate_type: of, cursor, limit: ROWS_PER_PAGE };
  return queryOptions({
    queryKey: [OPERATIONS, 'list', query],
    queryFn: ({ signal }) => listOperations(query, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.rows.some(({ status }) => isUnderWay(status)) ? IN_BOOK_MS : LIST_MS),
  });
}

export function operation(id: string) {
  return queryOptions({
    queryKey: [OPERATIONS, 'one', id],
    queryFn: ({ signal }) => getOperation(id, signal),
    refetchInterval: ({ state }) => (state.data ? paceOf(state.data) : false),
  });
}
