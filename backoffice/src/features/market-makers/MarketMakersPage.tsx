import { Button } from '@mantine/core';
import { IconBuildingBank, IconFilterOff, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { Freshness } from '../../kit/Freshness';
import { useLanguage } from '../../kit/language';
import { PageTurner } from '../../kit/PageTurner';
import page from '../../kit/page.module.css';
import { useShortcuts } from '../../kit/shortcuts';
import { usePages } from '../../kit/usePages';
import { formatCount } from '../../units/format';
import { CreateDrawer } from './CreateDrawer';
import { useMarketMakerColumns } from './columns';
import { MarketMakerFilters } from './MarketMakerFilters';
import { listMarketMakers } from './queries';
import { isFiltered, type MarketMakersSearch } from './search';

const route = getRouteApi('/market-makers');

export function MarketMakersPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(listMarketMakers(search));
  const columns = useMarketMakerColumns();
  const pages = usePages(search.cursor, data?.next);
  const open = () => void navigate({ search: (now) => ({ ...now, create: 1 }) });
  const clear = () => void navigate({ search: {} });
  const filter = (change: Partial<MarketMakersSearch>) =>
    void navigate({ search: (now) => ({ ...now, cursor: undefined, ...change }), replace: 'q' in change });
  useShortcuts({ n: open });

  const rows = data?.rows;
  const summary = !rows?.length
    ? ''
    : pages.isFirst && !data?.next
      ? t('marketMakers.count', { count: rows.length })
      : t('grid.range', {
          from: formatCount(pages.offset + 1, language),
          to: formatCount(pages.offset + rows.length, language),
        });

  return (
    <div className={page.page}>
      <MarketMakerFilters search={search} onChange={filter} onClear={isFiltered(search) ? clear : null}>
        <Freshness updatedAt={dataUpdatedAt} isFetching={isFetching} onRefresh={() => void refetch()} />
        <Button leftSection={<IconPlus size={16} />} onClick={open}>
          {t('marketMakers.create')}
        </Button>
      </MarketMakerFilters>
      <DataGrid
        label={t('nav.marketMakers')}
        columns={columns}
        rows={rows}
        rowId={(maker) => maker.id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={isFiltered(search) ? <NothingFound onClear={clear} /> : <NoneYet onCreate={open} />}
        footer={<PageTurner summary={summary} onPrevious={pages.onPrevious} onNext={pages.onNext} />}
      />
      <CreateDrawer isOpen={search.create === 1} />
    </div>
  );
}

function NoneYet({ onCreate }: { onCreate: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyNote icon={IconBuildingBank} title={t('marketMakers.noneYet')} hint={t('marketMakers.noneYetHint')}>
      <Button onClick={onCreate}>{t('marketMakers.createFirst')}</Button>
    </EmptyNote>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyNote icon={IconFilterOff} title={t('marketMakers.nothingFound')} hint={t('marketMakers.nothingFoundHint')}>
      <Button variant="default" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </EmptyNote>
  );
}
