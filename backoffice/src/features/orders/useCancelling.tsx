import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { useDoneToast } from '../../kit/useSubmission';
import { uuidv7 } from '../../units/uuid';
import { renewMarket } from '../market/queries';
import { CALLS, type Order, type OrderKind } from './calls';
import { isOpen } from './queries';

export type Cancelling = {
  isUnderway: (id: string) => boolean;
  /** Whether it worked. One of many says nothing by itself. */
  cancel: (order: Order, isOneOfMany?: boolean) => Promise<boolean>;
};

/**
 * Cancels orders. The note that it is under way comes at once, because a server that says no says why; what an order has
 * become comes from the server alone.
 */
export function useCancelling(kind: OrderKind): Cancelling {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const [underway, setUnderway] = useState<ReadonlySet<string>>(new Set());
  const mark = (id: string, isIn: boolean) =>
    setUnderway((were) => new Set(isIn ? [...were, id] : [...were].filter((other) => other !== id)));

  const cancel = async (order: Order, isOneOfMany = false): Promise<boolean> => {
    if (underway.has(order.id) || !isOpen(order)) return false;
    mark(order.id, true);
    try {
      const { status, ticket_id } = await CALLS[kind].cancel(order.id, uuidv7());
      if (!isOneOfMany)
        toast(t(status === 'cancel_requested' ? 'orders.cancelRequested' : 'orders.cancelled'), ticket_id);
      return true;
    } catch (error) {
      mark(order.id, false);
      const message = error instanceof Refusal ? error.problem.detail : t('trouble.unreachable');
      if (isOneOfMany) return false;
      notifications.show({
        color: 'red',
        title: t('orders.notCancelled'),
        message,
        closeButtonProps: { 'aria-label': t('close') },
      });
      return false;
    } finally {
      await renewMarket(queries);
    }
  };
  return { isUnderway: (id) => underway.has(id), cancel };
}
