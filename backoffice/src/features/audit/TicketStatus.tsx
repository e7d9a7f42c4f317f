import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../kit/Status';
import type { Ticket } from './queries';

const LOOKS = {
  SUCCESS: { tone: 'good', icon: IconCircleCheck },
  FAILED: { tone: 'bad', icon: IconCircleX },
  VOID: { tone: 'quiet', icon: IconCircleDashed },
} as const;

export function TicketStatus({ status }: { status: Ticket['status'] }) {
  const { t } = useTranslation();
  return <Status {...LOOKS[status]} word={t(`audit.statuses.${status}`)} />;
}
