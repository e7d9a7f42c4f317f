import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from './client';

export const whoAmI = queryOptions({
  queryKey: ['whoAmI'],
  queryFn: ({ signal }) => bodyOf(api.GET('/users/me', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});
