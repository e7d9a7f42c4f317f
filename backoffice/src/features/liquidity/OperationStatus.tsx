import { IconArrowBackUp, IconBan, IconCircleCheck, IconCircleX, IconHourglass, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '../../kit/Status';
import type { LiquidityStatus } from './calls';

const MARKS: Record<LiquidityStatus, { tone: Tone; icon: typeof IconSend }> = {
  FUNDING: { tone: 'waiting', icon: IconHourglass },
  UNDOING: { tone: 'waiting', icon: IconArrowBackUp },
  PLACED: { tone: 'waiting', icon: IconSend },
  EXECUTED: { tone: 'good', icon: IconCircleCheck },
  REFUSED: { tone: 'bad', icon: IconCircleX },
  CANCELLED: { tone: 'quiet', icon: IconBan },
};

/** How far an operation has come; what that means is shown to whoever points at it. */
export function OperationStatus({ status }: { status: LiquidityStatus }) {
  const { t } = useTranslation();
  return (
    <span title={t(`liquidity.meanings.${status}`)}>
      <Status {...MARKS[status]} word={t(`liquidity.statuses.${status}`)} />
    </span>
  );
}
