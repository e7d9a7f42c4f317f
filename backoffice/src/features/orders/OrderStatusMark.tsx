import {
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconClockX,
  IconLoader,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status, type Tone } from '../../kit/Status';
import type { Order, OrderStatus } from './calls';
import { isOpen } from './queries';

const MARKS: Record<OrderStatus, { tone: Tone; icon: typeof IconBan }> = {
  PENDING: { tone: 'waiting', icon: IconCircleDashed },
  PARTIALLY_FILLED: { tone: 'waiting', icon: IconCircleHalf2 },
  FILLED: { tone: 'good', icon: IconCircleCheck },
  CANCELLED: { tone: 'quiet', icon: IconBan },
  REJECTED: { tone: 'bad', icon: IconCircleX },
  EXPIRED: { tone: 'quiet', icon: IconClockX },
};

type Props = { order: Pick<Order, 'status'> & Partial<Pick<Order, 'reason'>>; isCancelling?: boolean };

/** How an order stands; while a cancellation is under way, that it is. The reason is shown to whoever points at it. */
export function OrderStatusMark({ order, isCancelling = false }: Props) {
  const { t } = useTranslation();
  if (isCancelling && isOpen(order)) return <Status tone="quiet" icon={IconLoader} word={t('orders.cancelling')} />;
  const { tone, icon } = MARKS[order.status];
  return (
    <span title={order.reason ? t(`orders.reasons.${order.reason}`) : undefined}>
      <Status tone={tone} icon={icon} word={t(`orders.statuses.${order.status}`)} />
    </span>
  );
}
