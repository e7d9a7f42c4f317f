import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { TicketLink } from '../../kit/TicketLink';
import { useSubmission } from '../../kit/useSubmission';
import { renewMarket } from '../market/queries';
import { cancelOperation, type OperationDetail } from './calls';
import { OPERATIONS } from './queries';

/** Takes what is left of an operation out of the book, after a second look; what became of it, the status above says. */
export function CancelOperation({ operation: { id, status, open_orders: open } }: { operation: OperationDetail }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<{ count: number; ticketId: string } | null>(null);
  const { send, isPending, error } = useSubmission({
    call: cancelOperation,
    onDone: async ({ cancel_requested, ticket_id }) => {
      setAsked(false);
      setDone({ count: cancel_requested, ticketId: ticket_id });
      await Promise.all([queries.invalidateQueries({ queryKey: [OPERATIONS] }), renewMarket(queries)]);
    },
  });
  const canCancel = status === 'EXECUTED' && open > 0 && !done;
  return (
    <div className={form.form}>
      {done && (
        <p className={form.note} role="status">
          {t('liquidity.cancelRequested', { count: done.count })} <TicketLink ticketId={done.ticketId} />
        </p>
      )}
      {error && !isPending && <RefusalBanner error={error} places={{}} />}
      {canCancel && isAsked && <p className={form.fixed}>{t('liquidity.cancelHint', { count: open })}</p>}
      {canCancel && (
        <div className={form.buttons}>
          {isAsked ? (
            <>
              <Button variant="default" autoFocus onClick={() => setAsked(false)}>
                {t('bulk.keep')}
              </Button>
              <Button className={form.danger} loading={isPending} onClick={() => send(id)}>
                {t('bulk.cancel', { count: open })}
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => setAsked(true)}>
              {t('liquidity.cancel')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
