import { useMediaQuery } from '@mantine/hooks';
import { IconListDetails } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { ROWS_PER_PAGE } from '../../kit/usePages';
import type { Order } from '../orders/calls';
import { ActsContext } from '../orders/cells';
import { useOrderColumns } from '../orders/columns';
import { listOrders } from '../orders/queries';
import { useCancelling } from '../orders/useCancelling';
import { useOrdersPace } from '../orders/useOrdersFeed';
import { useRowCancel } from '../orders/useRowCancel';
import type { Certificate } from './certificates';
import { openOrdersQuery } from './useMyOpenOrders';

const NARROW = '(max-width: 79.99em)';
const NONE: ReadonlySet<string> = new Set();
const route = getRouteApi('/market/$certificate');

/** The client's orders in this market: those that wait, or all of them. */
export function MyOrders({ certificate, isOpenOnly }: { certificate: Certificate; isOpenOnly: boolean }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const cancelling = useCancelling('mine');
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...(isOpenOnly
      ? openOrdersQuery(certificate)
      : listOrders('mine', { certificate_type: certificate, limit: ROWS_PER_PAGE })),
    refetchInterval: useOrdersPace('mine'),
  });
  const columns = useOrderColumns();
  const acts = {
    cancelling,
    onOpen: ({ id }: Order) => void navigate({ search: { ...search, order: id } }),
    chosen: NONE,
    all: [],
    onChoose: () => undefined,
  };
  useRowCancel(data?.rows, cancelling);
  const { side, price, fill, remaining, average, status, created, cancel } = columns;
  // The way out of an order is in sight without scrolling, also where there is little room.
  const waiting = isNarrow
    ? [side, price, fill, cancel, status]
    : [side, price, fill, remaining, status, created, cancel];
  return (
    <ActsContext value={acts}>
      <DataGrid
        label={t(isOpenOnly ? 'market.tabs.orders' : 'market.tabs.history')}
        columns={isOpenOnly ? waiting : [side, price, fill, average, status, created]}
        rows={data?.rows}
        rowId={(order) => order.id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={<EmptyNote icon={IconListDetails} title={t('orders.noneOpen')} hint={t('orders.noneOpenHint')} />}
        footer={data && data.rows.length > 0 ? t('orders.count', { count: data.rows.length }) : ''}
      />
    </ActsContext>
  );
}
