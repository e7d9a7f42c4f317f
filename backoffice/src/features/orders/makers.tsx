import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { shortId } from '../../kit/CopyId';
import { CALLS, type Holder, type MarketMaker } from '../holders/calls';
import { getHolder } from '../holders/queries';
import classes from './columns.module.css';

const MOST = 500;

export function isMaker(holder: Holder): holder is MarketMaker {
  return 'mm_type' in holder;
}

/** Market makers to choose from, and the names of those that orders belong to. */
export const listMakers = queryOptions({
  queryKey: ['marketMakers', 'choice'],
  queryFn: async ({ signal }) => (await CALLS.marketMakers.list({ limit: MOST }, signal)).rows.filter(isMaker),
  refetchInterval: 10_000,
});

/** Whose order it is. One that is not among the first few hundred is asked for by itself. */
export function MakerName({ id }: { id: string }) {
  const { data: makers } = useQuery(listMakers);
  const known = makers?.find((maker) => maker.id === id)?.name;
  const { data: one } = useQuery({
    ...getHolder('marketMakers', id),
    enabled: makers !== undefined && known === undefined,
    staleTime: 60_000,
  });
  return (
    <Link to="/market-makers/$id" params={{ id }} className={classes.maker}>
      {known ?? one?.name ?? shortId(id)}
    </Link>
  );
}
