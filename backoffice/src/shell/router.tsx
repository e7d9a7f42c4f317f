import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { AuditPage } from '../features/audit/AuditPage';
import { readAuditSearch } from '../features/audit/search';
import { TicketPage } from '../features/audit/TicketPage';
import { HolderPage } from '../features/holders/HolderPage';
import { HoldersPage } from '../features/holders/HoldersPage';
import { readEntitiesSearch, readHolderSearch, readMarketMakersSearch } from '../features/holders/search';
import { readLiquiditySearch } from '../features/liquidity/search';
import { readCertificate } from '../features/market/certificates';
import { readMarketSearch } from '../features/market/search';
import { readOrdersSearch } from '../features/orders/search';
import { BrokenPage } from './BrokenPage';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';
import { REFERENCE_PATH, Reference } from './Reference';

const root = createRootRouteWithContext<{ isAdmin: boolean }>()({ component: Layout });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: context.isAdmin ? '/market-makers' : '/market', replace: true });
  },
});

const marketMakers = createRoute({
  getParentRoute: () => root,
  path: '/market-makers',
  validateSearch: readMarketMakersSearch,
  component: () => <HoldersPage kind="marketMakers" />,
});

const marketMaker = createRoute({
  getParentRoute: () => root,
  path: '/market-makers/$id',
  validateSearch: readHolderSearch,
  component: () => <HolderPage kind="marketMakers" />,
});

const entities = createRoute({
  getParentRoute: () => root,
  path: '/entities',
  validateSearch: readEntitiesSearch,
  component: () => <HoldersPage kind="entities" />,
});

const entity = createRoute({
  getParentRoute: () => root,
  path: '/entities/$id',
  validateSearch: readHolderSearch,
  component: () => <HolderPage kind="entities" />,
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: AuditPage,
});

const ticket = createRoute({
  getParentRoute: () => root,
  path: '/audit/$ticketId',
  component: TicketPage,
});

const reference = createRoute({ getParentRoute: () => root, path: REFERENCE_PATH, component: Reference });

/** An address names one of the certificates or nothing. */
function known({ certificate }: { certificate: string }): void {
  if (!readCertificate(certificate)) throw notFound();
}

const markets = createRoute({
  getParentRoute: () => root,
  path: '/market',
  beforeLoad: () => {
    throw redirect({ to: '/market/$certificate', params: { certificate: 'CEA' }, replace: true });
  },
});

const market = createRoute({
  getParentRoute: () => root,
  path: '/market/$certificate',
  validateSearch: readMarketSearch,
  beforeLoad: ({ params }) => known(params),
  component: lazyRouteComponent(() => import('../features/market/MarketPage'), 'MarketPage'),
});

const books = createRoute({
  getParentRoute: () => root,
  path: '/book',
  beforeLoad: () => {
    throw redirect({ to: '/book/$certificate', params: { certificate: 'CEA' }, replace: true });
  },
});

const book = createRoute({
  getParentRoute: () => root,
  path: '/book/$certificate',
  beforeLoad: ({ params }) => known(params),
  component: lazyRouteComponent(() => import('../features/market/BookPage'), 'BookPage'),
});

const orders = createRoute({
  getParentRoute: () => root,
  path: '/orders',
  validateSearch: readOrdersSearch,
  component: lazyRouteComponent(() => import('../features/orders/OrdersPage'), 'OrdersPage'),
});

const liquidity = createRoute({
  getParentRoute: () => root,
  path: '/liquidity',
  validateSearch: readLiquiditySearch,
  component: lazyRouteComponent(() => import('../features/liquidity/LiquidityPage'), 'LiquidityPage'),
});

const fees = createRoute({
  getParentRoute: () => root,
  path: '/fees',
  component: lazyRouteComponent(() => import('../features/fees/FeesPage'), 'FeesPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    marketMakers,
    marketMaker,
    entities,
    entity,
    orders,
    books,
    book,
    markets,
    market,
    liquidity,
    fees,
    audit,
    ticket,
    reference,
  ]),
  context: { isAdmin: false },
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
  // Plain words in the address: ?q=123 is the text 123, and nothing is quoted.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined);
    const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
    return text && `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
