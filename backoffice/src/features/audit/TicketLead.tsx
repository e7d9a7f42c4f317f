import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import { Neighbours } from './Neighbours';
import type { Ticket } from './queries';
import classes from './TicketPage.module.css';
import { TicketStatus } from './TicketStatus';
import { reasonOf, summaryOf } from './words';

export function TicketLead({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reason = ticket.status === 'SUCCESS' ? null : reasonOf(ticket);
  return (
    <div className={classes.lead}>
      <div>
        <div className={classes.meta}>
          <TicketStatus status={ticket.status} />
          <Moment at={ticket.timestamp} />
        </div>
        <p className={classes.sentence}>{summaryOf(ticket, t, language)}</p>
        {reason && <p className={classes.reason}>{reason}</p>}
      </div>
      <div className={classes.actions}>
        <CopyButton value={location.origin + location.pathname} timeout={1500}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={15} /> : <IconLink size={15} />}
              onClick={copy}
            >
              {t(copied ? 'copy.done' : 'ticket.copyLink')}
            </Button>
          )}
        </CopyButton>
        <Neighbours ticketId={ticket.ticket_id} />
      </div>
    </div>
  );
}
