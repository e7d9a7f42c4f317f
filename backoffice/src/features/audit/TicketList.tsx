import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataGrid, type GridColumn } from '../../kit/DataGrid';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { useLanguage } from '../../kit/language';
import { PageTurner } from '../../kit/PageTurner';
import { usePages } from '../../kit/usePages';
import { formatCount } from '../../units/format';
import { belongs, useRenewal } from './news';
import { listTickets, REFRESH_MS, type Ticket } from './queries';
import type { AuditFilters } from './search';

type Props = {
  label: string;
  filters: AuditFilters;
  cursor: string | undefined;
  columns: GridColumn<Ticket>[];
  search: ReactNode;
  choices?: ReactNode;
  onClear?: (() => void) | null;
  empty: ReactNode;
};

/** The tickets of one thing, on the page of that thing; it follows what happens, as far as that is told. */
export function TicketList({ label, filters, cursor, columns, search, choices, onClear = null, empty }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isLive, refetchInterval } = useRenewal('listTickets', (news) => belongs(news, filters));
  const query = useQuery({ ...listTickets({ ...filters, cursor }), refetchInterval });
  const { data, error, dataUpdatedAt, isFetching, refetch } = query;
  const pages = usePages(cursor, data?.next_cursor);
  const total = data?.total ?? 0;
  return (
    <>
      <FilterBar
        search={search}
        onClear={onClear}
        actions={
          <Freshness
            updatedAt={dataUpdatedAt}
            isFetching={isFetching}
            intervalMs={REFRESH_MS}
            isLive={isLive}
            onRefresh={() => void refetch()}
          />
        }
      >
        {choices}
      </FilterBar>
      <DataGrid
        label={label}
        columns={columns}
        rows={data?.tickets}
        rowId={(ticket) => ticket.ticket_id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={empty}
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
