import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { SubmissionKey } from '../../api/SubmissionKey';
import { TicketLink } from '../../kit/TicketLink';
import { createMarketMaker, getMarketMaker, LIST_KEY, type MarketMakerCreated, type NewMarketMaker } from './queries';
import { isShown } from './search';

const route = getRouteApi('/market-makers');

/** Sends the command once, and after its success leads back to a list that shows the new market maker. */
export function useCreation(onRefused: (error: Error) => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [key] = useState(() => new SubmissionKey());
  const underway = useRef(false);

  const succeed = async ({ market_maker, ticket_id }: MarketMakerCreated) => {
    queries.setQueryData(getMarketMaker(market_maker.id).queryKey, market_maker);
    notifications.show({
      color: 'teal',
      title: t('marketMakers.createdToast', { name: market_maker.name }),
      message: <TicketLink ticketId={ticket_id} />,
      closeButtonProps: { 'aria-label': t('close') },
    });
    const kept = isShown(market_maker, search) ? { ...search, cursor: undefined, create: undefined } : {};
    await navigate({ search: kept, replace: true });
    await queries.invalidateQueries({ queryKey: [LIST_KEY] });
  };

  const mutation = useMutation({
    mutationFn: (body: NewMarketMaker) => createMarketMaker(body, key.for(body)),
    onSuccess: succeed,
    onError: (error, body) => {
      if (error instanceof Refusal && !error.isPassing) key.refused(body);
      onRefused(error);
    },
    onSettled: () => {
      underway.current = false;
    },
  });

  const send = (body: NewMarketMaker) => {
    if (underway.current) return;
    underway.current = true;
    mutation.mutate(body);
  };
  return { send, isPending: mutation.isPending, error: mutation.error };
}
