import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../kit/SearchField';
import { readTicketId } from './ticketId';

const TICKET_ID_LENGTH_MAX = 21;

/** Opens a ticket by its number. */
export function TicketSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const open = (text: string) => {
    const ticketId = readTicketId(text);
    if (ticketId) void navigate({ to: '/audit/$ticketId', params: { ticketId } });
    else if (text) notifications.show({ message: t('audit.notANumber', { text }), color: 'red' });
  };
  return <SearchField label={t('audit.openByNumber')} value="" maxLength={TICKET_ID_LENGTH_MAX} onSubmit={open} />;
}
