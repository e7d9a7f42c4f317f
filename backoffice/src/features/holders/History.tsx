import { IconFileSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { useLanguage } from '../../kit/language';
import { PageTurner } from '../../kit/PageTurner';
import { RouteLink } from '../../kit/RouteLink';
import { usePages } from '../../kit/usePages';
import { formatCount } from '../../units/format';
import { useTicketColumns } from '../audit/columns';
import { belongs, useRenewal } from '../audit/news';
import { listTickets, REFRESH_MS } from '../audit/queries';
import type { Holder } from './calls';
import { KINDS, type KindProps } from './kinds';
import { useHolderAddress } from './useHolderAddress';

/** The tickets that concern this account holder. */
export function History({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { search } = useHolderAddress(kind, holder.id);
  const filters = { [KINDS[kind].ticketFilter]: holder.id };
  const { isLive, refetchInterval } = useRenewal('listTickets', (news) => belongs(news, filters));
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery({
    ...listTickets({ ...filters, cursor: search.cursor }),
    refetchInterval,
  });
  const pages = usePages(search.cursor, data?.next_cursor);
  const columns = useTicketColumns();
  const total = data?.total ?? 0;
  return (
    <>
      <FilterBar
        search={
          <RouteLink to="/audit" search={filters}>
            {t('history.inAudit')}
          </RouteLink>
        }
        onClear={null}
        actions={
          <Freshness
            updatedAt={dataUpdatedAt}
            isFetching={isFetching}
            intervalMs={REFRESH_MS}
            isLive={isLive}
            onRefresh={() => void refetch()}
          />
        }
      />
      <DataGrid
        label={t('history.title')}
        columns={columns}
        rows={data?.tickets}
        rowId={(ticket) => ticket.ticket_id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={<EmptyNote icon={IconFileSearch} title={t('audit.noneYet')} hint={t('audit.noneYetHint')} />}
        footer={
          <PageTurner
            summary={data ? t('audit.count', { count: total, total: formatCount(total, language) }) : ''}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        }
      />
    </>
  );
}
