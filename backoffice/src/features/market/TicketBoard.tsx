import { useTranslation } from 'react-i18next';
import { usePace } from '../../live/useLive';
import { Board } from './Board';
import type { Certificate } from './certificates';
import { POLL_MS, useMyBalances } from './queries';
import { Ticket } from './Ticket';
import classes from './TicketBoard.module.css';
import type { TicketState } from './useTicket';

type Props = { certificate: Certificate; ticket: TicketState; isHalted: boolean };

export function TicketBoard(props: Props) {
  const { t } = useTranslation();
  const balances = useMyBalances(true);
  return (
    <Board
      title={t('ticketForm.title')}
      area="ticket"
      source={balances}
      intervalMs={usePace('balances', POLL_MS.balances)}
    >
      <div className={classes.scroll}>
        <Ticket {...props} />
      </div>
    </Board>
  );
}
