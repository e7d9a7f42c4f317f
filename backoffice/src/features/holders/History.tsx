import { IconFileSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../kit/EmptyNote';
import { RouteLink } from '../../kit/RouteLink';
import { useTicketColumns } from '../audit/columns';
import { TicketList } from '../audit/TicketList';
import type { Holder } from './calls';
import { KINDS, type KindProps } from './kinds';
import { useHolderAddress } from './useHolderAddress';

/** The tickets that concern this account holder. */
export function History({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const { search } = useHolderAddress(kind, holder.id);
  const filters = { [KINDS[kind].ticketFilter]: holder.id };
  return (
    <TicketList
      label={t('history.title')}
      filters={filters}
      cursor={search.cursor}
      columns={useTicketColumns()}
      search={
        <RouteLink to="/audit" search={filters}>
          {t('history.inAudit')}
        </RouteLink>
      }
      empty={<EmptyNote icon={IconFileSearch} title={t('audit.noneYet')} hint={t('audit.noneYetHint')} />}
    />
  );
}
