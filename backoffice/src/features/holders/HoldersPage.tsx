import { Button } from '@mantine/core';
import { IconFilterOff, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { Freshness } from '../../kit/Freshness';
import { PageTurner } from '../../kit/PageTurner';
import page from '../../kit/page.module.css';
import { useShortcuts } from '../../kit/shortcuts';
import { usePages } from '../../kit/usePages';
import { useRange } from '../../kit/useRange';
import { CreateDrawer } from './CreateDrawer';
import { useHolderColumns } from './columns';
import { HolderFilters } from './HolderFilters';
import { KINDS, type KindProps } from './kinds';
import { listHolders } from './queries';
import { type HoldersSearch, isFiltered } from './search';

/** The list of market makers, or of client accounts. */
export function HoldersPage({ kind }: KindProps) {
  const { t } = useTranslation();
  const { list, words, area } = KINDS[kind];
  const search = useSearch({ from: list });
  const navigate = useNavigate();
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(listHolders(kind, search));
  const columns = useHolderColumns(kind);
  const pages = usePages(search.cursor, data?.next);
  const open = () => void navigate({ to: list, search: { ...search, create: 1 } });
  const clear = () => void navigate({ to: list, search: {} });
  const filter = (change: Partial<HoldersSearch>) =>
    void navigate({ to: list, search: { ...search, cursor: undefined, ...change }, replace: 'q' in change });
  useShortcuts({ n: open });

  const rows = data?.rows;
  const summary = useRange(pages, data, (count) => t(`${words}.count`, { count }));

  return (
    <div className={page.page}>
      <HolderFilters kind={kind} search={search} onChange={filter} onClear={isFiltered(search) ? clear : null}>
        <Freshness updatedAt={dataUpdatedAt} isFetching={isFetching} onRefresh={() => void refetch()} />
        <Button leftSection={<IconPlus size={16} />} onClick={open}>
          {t(`${words}.create`)}
        </Button>
      </HolderFilters>
      <DataGrid
        label={t(area)}
        columns={columns}
        rows={rows}
        rowId={(holder) => holder.id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={
          isFiltered(search) ? <NothingFound kind={kind} onClear={clear} /> : <NoneYet kind={kind} onCreate={open} />
        }
        footer={<PageTurner summary={summary} onPrevious={pages.onPrevious} onNext={pages.onNext} />}
      />
      <CreateDrawer kind={kind} isOpen={search.create === 1} />
    </div>
  );
}

function NoneYet({ kind, onCreate }: KindProps & { onCreate: () => void }) {
  const { t } = useTranslation();
  const { words, icon } = KINDS[kind];
  return (
    <EmptyNote icon={icon} title={t(`${words}.noneYet`)} hint={t(`${words}.noneYetHint`)}>
      <Button onClick={onCreate}>{t(`${words}.createFirst`)}</Button>
    </EmptyNote>
  );
}

function NothingFound({ kind, onClear }: KindProps & { onClear: () => void }) {
  const { t } = useTranslation();
  const { words } = KINDS[kind];
  return (
    <EmptyNote icon={IconFilterOff} title={t(`${words}.nothingFound`)} hint={t('holders.nothingFoundHint')}>
      <Button variant="default" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </EmptyNote>
  );
}
