import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { keyed } from '../../api/pages';
import type { Fees } from './fees';

export const getFees = queryOptions({
  queryKey: ['fees'],
  queryFn: ({ signal }) => bodyOf(api.GET('/admin/fees', { signal })),
});

export const updateFees = (body: Fees, key: string) =>
  bodyOf(api.PUT('/admin/fees', { body, params: { header: keyed(key) } }));
