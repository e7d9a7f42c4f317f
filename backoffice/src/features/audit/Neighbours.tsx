import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../kit/shortcuts';
import { getTicket } from './queries';
import { neighbourOf } from './ticketId';

/** The tickets drawn before and after this one. Asking for them tells whether they exist, and makes the step instant. */
export function Neighbours({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation();
  const previous = useNeighbour(ticketId, -1);
  const next = useNeighbour(ticketId, 1);
  // As in the list, newest first: j leads down to the older one.
  useShortcuts({ j: () => previous?.(), k: () => next?.() });
  return (
    <Button.Group>
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={15} />}
        disabled={!previous}
        onClick={previous ?? undefined}
      >
        {t('ticket.previous')}
      </Button>
      <Button
        variant="default"
        rightSection={<IconChevronRight size={15} />}
        disabled={!next}
        onClick={next ?? undefined}
      >
        {t('ticket.next')}
      </Button>
    </Button.Group>
  );
}

function useNeighbour(ticketId: string, step: 1 | -1): (() => void) | null {
  const navigate = useNavigate();
  const neighbour = neighbourOf(ticketId, step);
  const { isSuccess } = useQuery({ ...getTicket(neighbour ?? ''), enabled: neighbour !== null, staleTime: 5000 });
  if (!neighbour || !isSuccess) return null;
  return () => void navigate({ to: '/audit/$ticketId', params: { ticketId: neighbour } });
}
