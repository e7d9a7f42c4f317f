import { Button } from '@mantine/core';
import { IconCircleCheck, IconFileSearch, IconFilterOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { Freshness } from '../../kit/Freshness';
import { useLanguage } from '../../kit/language';
import { PageTurner } from '../../kit/PageTurner';
import { usePages } from '../../kit/usePages';
import { formatCount } from '../../units/format';
import { useTicketColumns } from './columns';
import { NewsPill } from './NewsPill';
import { unseen, useNews } from './news';
import { listTickets, REFRESH_MS } from './queries';
import { type AuditFilters, type AuditSearch, isFiltered } from './search';
import { TicketFilters } from './TicketFilters';

/** The one grid of tickets, of which the views of the audit are views. */
export function TicketGrid({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { isLive, refetchInterval, known, letGo } = useNews(search);
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery({ ...listTickets(search), refetchInterval });
  const columns = useTicketColumns();
  const pages = usePages(search.cursor, data?.next_cursor);
  const total = data?.total ?? 0;
  const shown = data?.tickets.length ?? 0;
  const summary = pages.onPrevious || pages.onNext ? 'audit.shown' : 'audit.count';
  const filter = (change: AuditFilters) =>
    void navigate({
      to: '/audit',
      search: { ...search, cursor: undefined, ...change },
      replace: 'search' in change && Object.keys(change).length === 1,
    });
  const clear = () => void navigate({ to: '/audit', search: { view: search.view } });

  return (
    <>
      <TicketFilters search={search} onChange={filter} onClear={isFiltered(search) ? clear : null}>
        <NewsPill
          count={unseen(known, search, data?.tickets)}
          onShow={() => {
            letGo();
            void refetch();
          }}
        />
        <Freshness
          updatedAt={dataUpdatedAt}
          isFetching={isFetching}
          intervalMs={REFRESH_MS}
          isLive={isLive}
          onRefresh={() => void refetch()}
        />
      </TicketFilters>
      <DataGrid
        label={t('nav.audit')}
        columns={columns}
        rows={data?.tickets}
        rowId={(ticket) => ticket.ticket_id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={<Nothing search={search} onClear={clear} />}
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
    </>
  );
}

function Nothing({ search, onClear }: { search: AuditSearch; onClear: () => void }) {
  const { t } = useTranslation();
  if (isFiltered(search)) {
    return (
      <EmptyNote icon={IconFilterOff} title={t('audit.nothingFound')} hint={t('audit.nothingFoundHint')}>
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      </EmptyNote>
    );
  }
  return search.view === 'failed' ? (
    <EmptyNote icon={IconCircleCheck} title={t('audit.noFailures')} hint={t('audit.noFailuresHint')} />
  ) : (
    <EmptyNote icon={IconFileSearch} title={t('audit.noneYet')} hint={t('audit.noneYetHint')} />
  );
}
