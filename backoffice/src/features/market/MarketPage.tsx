import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../../api/useRoles';
import { Freshness } from '../../kit/Freshness';
import { ViewLinks } from '../../kit/ViewLinks';
import { PHONE } from '../../shell/phone';
import { OrderDrawer } from '../orders/OrderDrawer';
import { BookBoard } from './BookBoard';
import { ChartBoard } from './ChartBoard';
import { CERTIFICATES, type Certificate, readCertificate } from './certificates';
import { HaltedBanner } from './HaltedBanner';
import { priceKey } from './ladder';
import classes from './MarketPage.module.css';
import { MyBoard } from './MyBoard';
import { POLL_MS, useBook, useStats } from './queries';
import { SCREENS } from './search';
import { TapeBoard } from './TapeBoard';
import { Ticker } from './Ticker';
import { TicketBoard } from './TicketBoard';
import { useAccountFeed } from './useAccountFeed';
import { useFillNews } from './useFillNews';
import { useMarketFeed } from './useMarketFeed';
import { useMyOpenOrders } from './useMyOpenOrders';
import { useTicket } from './useTicket';

const route = getRouteApi('/market/$certificate');

/** The cash market on one screen: the market, its book, the ticket, and what is one's own. */
export function MarketPage() {
  const certificate = readCertificate(route.useParams().certificate) ?? 'CEA';
  // What was typed for one certificate is not meant for the other.
  return <Market key={certificate} certificate={certificate} />;
}

function Market({ certificate }: { certificate: Certificate }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const { isClient, isAdmin } = useRoles();
  const ticket = useTicket(certificate);
  const book = useBook(certificate);
  const open = useMyOpenOrders(isClient, certificate);
  useFillNews(isClient, certificate);
  const isLive = useMarketFeed(certificate);
  const screen = search.screen ?? 'book';
  const isHalted = book.data?.halted ?? false;
  const goToTicket = () => {
    if (isPhone) void navigate({ search: { ...search, screen: 'trade' } });
  };
  const take = isClient && {
    onPrice: (price: string) => {
      ticket.takePrice(price);
      goToTicket();
    },
    onQuantity: (quantity: number) => {
      ticket.takeQuantity(quantity);
      goToTicket();
    },
  };
  const mine = new Set(open.map((order) => (order.price === null ? '' : `${order.side} ${priceKey(order.price)}`)));
  const show = (part: (typeof SCREENS)[number]) => !isPhone || screen === part;

  return (
    <div className={classes.market} data-screen={screen} data-client={isClient}>
      {isClient && <AccountFeed />}
      <MarketHead certificate={certificate} isLive={isLive} />
      {isHalted && <HaltedBanner certificate={certificate} isAdmin={isAdmin} />}
      {isPhone && isClient && <Screens certificate={certificate} />}
      <div className={classes.boards}>
        {show('book') && <ChartBoard certificate={certificate} />}
        {show('book') && <BookBoard certificate={certificate} mine={mine} {...take} />}
        {show('book') && <TapeBoard certificate={certificate} />}
        {isClient && show('trade') && <TicketBoard certificate={certificate} ticket={ticket} isHalted={isHalted} />}
        {isClient && show('mine') && <MyBoard certificate={certificate} />}
      </div>
      {isClient && (
        <OrderDrawer
          kind="mine"
          id={search.order}
          onClose={() => void navigate({ search: { ...search, order: undefined }, replace: true })}
        />
      )}
    </div>
  );
}

/** Who only looks has nothing of their own to hear of. */
function AccountFeed() {
  useAccountFeed();
  return null;
}

function MarketHead({ certificate, isLive }: { certificate: Certificate; isLive: boolean }) {
  const { t } = useTranslation();
  const stats = useStats(certificate);
  const views = CERTIFICATES.map((other) => ({
    label: other,
    isCurrent: other === certificate,
    link: { to: '/market/$certificate', params: { certificate: other } } as const,
  }));
  return (
    <Ticker
      stats={stats.data}
      markets={<ViewLinks label={t('ticker.markets')} views={views} />}
      age={
        <Freshness
          updatedAt={stats.dataUpdatedAt}
          isFetching={false}
          intervalMs={POLL_MS.stats}
          isLive={isLive}
          onRefresh={() => void stats.refetch()}
        />
      }
    />
  );
}

/** On a phone one part at a time. */
function Screens({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const current = route.useSearch().screen ?? 'book';
  const views = SCREENS.map((screen) => ({
    label: t(`market.screens.${screen}`),
    isCurrent: screen === current,
    link: {
      to: '/market/$certificate',
      params: { certificate },
      search: screen === 'book' ? {} : { screen },
      replace: true,
    } as const,
  }));
  return <ViewLinks label={t('market.screens.label')} views={views} />;
}
