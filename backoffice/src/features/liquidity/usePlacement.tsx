import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketLink } from '../../kit/TicketLink';
import { useSubmission } from '../../kit/useSubmission';
import { renewMarket } from '../market/queries';
import type { LiquidityCreated, LiquidityPreview, WantedLiquidity } from './calls';
import { OperationLink } from './OperationLink';
import { movedPlan, place, unanswered } from './placing';
import { OPERATIONS } from './queries';
import { planKey } from './usePlan';

/** The plan that is to be confirmed. It stays as it was shown, until the server says that it moved. */
export type Asked = { wanted: WantedLiquidity; plan: LiquidityPreview };

/** Asks whether a plan is to be placed, and places it. */
export function usePlacement(onPlaced: (answer: LiquidityCreated) => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notes, setNotes] = useState('');
  const { send, isPending, error, forget } = useSubmission({
    call: place,
    onRefused: (refused) => {
      const plan = movedPlan(refused);
      if (!plan || !asked) return;
      setAsked({ ...asked, plan });
      queries.setQueryData(planKey(asked.wanted), plan);
    },
    onDone: async (answer) => {
      setAsked(null);
      setNotes('');
      notifications.show({
        color: 'teal',
        title: t(answer.success ? 'liquidity.placed' : 'liquidity.beingPlaced', { count: answer.orders_created }),
        message: (
          <>
            <TicketLink ticketId={answer.ticket_id} /> · <OperationLink id={answer.liquidity_operation_id} />
          </>
        ),
        closeButtonProps: { 'aria-label': t('close') },
      });
      onPlaced(answer);
      await Promise.all([queries.invalidateQueries({ queryKey: [OPERATIONS] }), renewMarket(queries)]);
    },
  });
  return {
    asked,
    notes,
    setNotes,
    isPending,
    error: isPending ? null : error,
    /** Sent, and nobody knows what became of it. */
    lost: isPending ? null : unanswered(),
    ask: (wanted: WantedLiquidity, plan: LiquidityPreview) => {
      forget();
      setAsked({ wanted, plan });
    },
    close: () => setAsked(null),
    confirm: () => {
      if (asked)
        send({ ...asked.wanted, plan_hash: asked.plan.plan_hash, ...(notes.trim() && { notes: notes.trim() }) });
    },
    send,
  };
}

export type Placement = ReturnType<typeof usePlacement>;
