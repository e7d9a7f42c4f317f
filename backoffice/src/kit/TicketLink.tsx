import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../api/me';
import { CopyText } from './CopyText';
import { RouteLink } from './RouteLink';

/** The number of a ticket: a link for those who may read it, and for everybody else something to quote. */
export function TicketLink({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation();
  const { data: me } = useQuery({ ...whoAmI, enabled: false });
  if (me && !me.roles.includes('ADMIN'))
    return (
      <span className="mono">
        {ticketId} <CopyText text={ticketId} label={t('audit.ticket')} />
      </span>
    );
  return (
    <RouteLink to="/audit/$ticketId" params={{ ticketId }} className="mono">
      {ticketId}
    </RouteLink>
  );
}
