import { Button } from '@mantine/core';
import { IconFilterOff, IconListDetails } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { PageTurner } from '../../kit/PageTurner';
import { ROWS_PER_PAGE, usePages } from '../../kit/usePages';
import { useRange } from '../../kit/useRange';
import { ChosenBox, StaleBox } from './BulkCancelBox';
import type { Order, OrdersQuery } from './calls';
import { ActsContext } from './cells';
import { useOrderColumns } from './columns';
import { isOpen, listOrders } from './queries';
import { useCancelling } from './useCancelling';
import { useOrdersFeed, useOrdersPace } from './useOrdersFeed';
import { useRowCancel } from './useRowCancel';

type Props = {
  query: OrdersQuery;
  isFiltered: boolean;
  withMaker: boolean;
  onOpen: (order: Order) => void;
  /** What stands above the list, with the buttons for several orders at once. */
  filters: (bulk: ReactNode) => ReactNode;
};

/** Market makers' orders, one or several of which can be cancelled from here. */
export function OrderList({ query, isFiltered, withMaker, onOpen, filters }: Props) {
  const { t } = useTranslation();
  const cancelling = useCancelling('marketMakers');
  useOrdersFeed();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...listOrders('marketMakers', { ...query, limit: ROWS_PER_PAGE }),
    refetchInterval: useOrdersPace('marketMakers'),
  });
  const pages = usePages(query.cursor, data?.next);
  const summary = useRange(pages, data, (count) => t('orders.count', { count }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly Order[] | 'stale' | null>(null);
  const columns = useOrderColumns();
  useRowCancel(data?.rows, cancelling);
  const cancellable = data?.rows.filter((order) => isOpen(order) && !cancelling.isUnderway(order.id)) ?? [];
  const picked = cancellable.filter(({ id }) => chosen.has(id));
  const { choice, side, maker, price, fill, remaining, status, age, cancel } = columns;
  const acts = {
    cancelling,
    onOpen,
    chosen,
    all: cancellable.map(({ id }) => id),
    onChoose: (ids: readonly string[]) => setChosen(new Set(ids)),
  };
  return (
    <ActsContext value={acts}>
      {filters(
        <>
          {picked.length > 0 && (
            <Button size="xs" variant="default" onClick={() => setAsked(picked)}>
              {t('bulk.cancelChosen', { count: picked.length })}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setAsked('stale')}>
            {t('bulk.stale')}
          </Button>
        </>,
      )}
      <DataGrid
        label={t('orders.title')}
        columns={[choice, side, ...(withMaker ? [maker] : []), price, fill, remaining, status, age, cancel]}
        rows={data?.rows}
        rowId={(order) => order.id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={
          isFiltered ? (
            <EmptyNote icon={IconFilterOff} title={t('orders.nothingFound')} hint={t('holders.nothingFoundHint')} />
          ) : (
            <EmptyNote icon={IconListDetails} title={t('orders.noneYet')} hint={t('orders.noneYetHint')} />
          )
        }
        footer={<PageTurner summary={summary} onPrevious={pages.onPrevious} onNext={pages.onNext} />}
      />
      <StaleBox isOpen={asked === 'stale'} cancelling={cancelling} onClose={() => setAsked(null)} />
      <ChosenBox
        orders={asked === 'stale' ? null : asked}
        cancelling={cancelling}
        onClose={() => {
          setAsked(null);
          setChosen(new Set());
        }}
      />
    </ActsContext>
  );
}
