import { IconFileSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { useLanguage } from '../../kit/language';
import { PageTurner } from '../../kit/PageTurner';
import page from '../../kit/page.module.css';
import { usePages } from '../../kit/usePages';
import { formatCount } from '../../units/format';
import { useTicketColumns } from './columns';
import { listTickets, REFRESH_MS } from './queries';
import { TicketSearch } from './TicketSearch';

const route = getRouteApi('/audit');

export function AuditPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const search = route.useSearch();
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(listTickets(search));
  const columns = useTicketColumns();
  const pages = usePages(search.cursor, data?.next_cursor);
  const total = data?.total ?? 0;
  const shown = data?.tickets.length ?? 0;
  const summary = pages.onPrevious || pages.onNext ? 'audit.shown' : 'audit.count';

  return (
    <div className={page.page}>
      <FilterBar
        onClear={null}
        search={<TicketSearch />}
        actions={
          <Freshness
            updatedAt={dataUpdatedAt}
            isFetching={isFetching}
            intervalMs={REFRESH_MS}
            onRefresh={() => void refetch()}
          />
        }
      />
      <DataGrid
        label={t('nav.audit')}
        columns={columns}
        rows={data?.tickets}
        rowId={(ticket) => ticket.ticket_id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={<EmptyNote icon={IconFileSearch} title={t('audit.noneYet')} hint={t('audit.noneYetHint')} />}
        footer={
          <PageTurner
            summary={
              data
                ? t(summary, { count: total, total: formatCount(total, language), shown: formatCount(shown, language) })
                : ''
            }
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        }
      />
    </div>
  );
}
