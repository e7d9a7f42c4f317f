import { IconTicketOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CardSkeletons } from '../../kit/CardSkeletons';
import { EmptyNote } from '../../kit/EmptyNote';
import { JsonView } from '../../kit/JsonView';
import page from '../../kit/page.module.css';
import { RouteLink } from '../../kit/RouteLink';
import { Trouble } from '../../kit/Trouble';
import { Changes } from './Changes';
import { getTicket, isUnknown } from './queries';
import { TicketFacts } from './TicketFacts';
import { TicketLead } from './TicketLead';
import classes from './TicketPage.module.css';

const route = getRouteApi('/audit/$ticketId');

export function TicketPage() {
  const { t } = useTranslation();
  const { ticketId } = route.useParams();
  const { data, error, dataUpdatedAt, refetch } = useQuery(getTicket(ticketId));
  if (isUnknown(error)) return <Unknown ticketId={ticketId} />;
  return (
    <div className={page.scroll}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {!data && !error && <CardSkeletons />}
      {data && (
        <>
          <TicketLead ticket={data} />
          <div className={classes.columns}>
            <div className={classes.column}>
              <Changes before={data.before_state} after={data.after_state} />
              <JsonView title={t('ticket.request')} value={data.request_payload} />
              <JsonView title={t('ticket.response')} value={data.response_data} />
            </div>
            <TicketFacts ticket={data} />
          </div>
        </>
      )}
    </div>
  );
}

function Unknown({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.unknown}>
      <EmptyNote icon={IconTicketOff} title={t('ticket.unknown', { ticketId })} hint={t('ticket.unknownHint')}>
        <RouteLink to="/audit">{t('ticket.all')}</RouteLink>
      </EmptyNote>
    </div>
  );
}
