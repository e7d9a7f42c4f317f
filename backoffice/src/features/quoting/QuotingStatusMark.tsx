import { IconPlayerPause, IconPlayerPlay, IconPower } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../kit/Status';
import type { QuotingStatus } from './queries';

const LOOKS = {
  ON: { tone: 'good', icon: IconPlayerPlay },
  PAUSED: { tone: 'waiting', icon: IconPlayerPause },
  OFF: { tone: 'quiet', icon: IconPower },
} as const;

export function QuotingStatusMark({ status }: { status: QuotingStatus }) {
  const { t } = useTranslation();
  return <Status {...LOOKS[status]} word={t(`quoting.statuses.${status}`)} />;
}
