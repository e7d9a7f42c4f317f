import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Freshness } from '../../kit/Freshness';
import { useLanguage } from '../../kit/language';
import { ViewLinks } from '../../kit/ViewLinks';
import { decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import { BookBoard } from '../market/BookBoard';
import { CERTIFICATES } from '../market/certificates';
import { HaltedBanner } from '../market/HaltedBanner';
import { POLL_MS, renewMarket, useBook } from '../market/queries';
import { useMakersLevels } from '../market/useMakersLevels';
import { useMarketFeed } from '../market/useMarketFeed';
import { MakerTicket } from './MakerTicket';
import type { MakerValues } from './makerTicket';
import { OrderDrawer } from './OrderDrawer';
import { OrderFilters } from './OrderFilters';
import { OrderList } from './OrderList';
import classes from './OrdersPage.module.css';
import { isFiltered, type OrdersSearch, queryOf } from './search';
import { useHearsOrders } from './useOrdersFeed';

const route = getRouteApi('/orders');

/** The book on the left; on the right the form that places orders for market makers, and below it their orders. */
export function OrdersPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const certificate = search.market ?? 'CEA';
  const [values, setValues] = useState<MakerValues>({ price: '', quantity: '' });
  const change = (part: Partial<MakerValues>) => setValues((were) => ({ ...were, ...part }));
  const go = (part: Partial<OrdersSearch>) => void navigate({ search: { ...search, cursor: undefined, ...part } });
  const makers = useMakersLevels(certificate);
  const book = useBook(certificate);
  const hearsMarket = useMarketFeed(certificate);
  const hearsOrders = useHearsOrders('marketMakers');
  const markets = CERTIFICATES.map((other) => ({
    label: other,
    isCurrent: other === certificate,
    link: { to: '/orders', search: { ...search, market: other === 'EUA' ? other : undefined } } as const,
  }));
  return (
    <div className={classes.page}>
      <div className={classes.left}>
        <div className={classes.head}>
          <ViewLinks label={t('ticker.markets')} views={markets} />
          <Freshness
            updatedAt={book.dataUpdatedAt}
            isFetching={false}
            intervalMs={POLL_MS.book}
            isLive={hearsMarket && hearsOrders}
            onRefresh={() => void renewMarket(queries)}
          />
        </div>
        {book.data?.halted && <HaltedBanner certificate={certificate} isAdmin />}
        <BookBoard
          certificate={certificate}
          mine={makers}
          mineLabel={t('ladder.makers')}
          onPrice={(price) => change({ price: formatAmount(decimal(price), 'EUR', language) })}
          onQuantity={(quantity) => change({ quantity: formatAmount(decimal(quantity), certificate, language) })}
        />
      </div>
      <div className={classes.right}>
        <section className={classes.card} aria-label={t('makerTicket.title')}>
          <MakerTicket key={certificate} certificate={certificate} values={values} onChange={change} />
        </section>
        <OrderList
          withMaker
          query={queryOf(search, 0)}
          isFiltered={isFiltered(search)}
          onOpen={({ id }) => void navigate({ search: { ...search, order: id } })}
          filters={(bulk) => (
            <OrderFilters
              search={search}
              onChange={go}
              onClear={() => go({ status: undefined, mm: undefined, certificate: undefined, side: undefined })}
            >
              {bulk}
            </OrderFilters>
          )}
        />
      </div>
      <OrderDrawer
        kind="marketMakers"
        id={search.order}
        onClose={() => void navigate({ search: { ...search, order: undefined }, replace: true })}
      />
    </div>
  );
}
