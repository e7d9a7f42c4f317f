import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../kit/FilterBar';
import { RouteLink } from '../../kit/RouteLink';
import { OrderDrawer } from '../orders/OrderDrawer';
import { OrderList } from '../orders/OrderList';
import { useHolderAddress } from './useHolderAddress';

/** The orders of one market maker. */
export function MakerOrders({ id }: { id: string }) {
  const { t } = useTranslation();
  const { search, filter, showOrder } = useHolderAddress('marketMakers', id);
  return (
    <>
      <OrderList
        withMaker={false}
        query={{ market_maker_id: id, cursor: search.cursor, limit: 0 }}
        isFiltered={false}
        onOpen={(order) => showOrder(order.id)}
        filters={() => (
          <FilterBar
            search={
              <RouteLink to="/orders" search={{ mm: id }}>
                {t('orders.inOrders')}
              </RouteLink>
            }
            onClear={null}
          />
        )}
      />
      <OrderDrawer
        kind="marketMakers"
        id={search.order}
        onClose={() => filter({ order: undefined, cursor: search.cursor })}
      />
    </>
  );
}
