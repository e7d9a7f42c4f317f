import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../kit/ViewLinks';
import type { Certificate } from './certificates';
import { MyBalances } from './MyBalances';
import classes from './MyBoard.module.css';
import { MyFills } from './MyFills';
import { MyOrders } from './MyOrders';
import { TABS } from './search';

const route = getRouteApi('/market/$certificate');

/** What is the client's own: orders, fills, balances. */
export function MyBoard({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const current = search.tab ?? 'orders';
  const views = TABS.map((tab) => ({
    label: t(`market.tabs.${tab}`),
    isCurrent: tab === current,
    link: {
      to: '/market/$certificate',
      params: { certificate },
      search: { ...search, order: undefined, tab: tab === 'orders' ? undefined : tab },
      replace: true,
    } as const,
  }));
  return (
    <section className={classes.board} aria-label={t('market.mine')}>
      <ViewLinks label={t('market.mine')} views={views} />
      {current === 'orders' && <MyOrders certificate={certificate} isOpenOnly />}
      {current === 'history' && <MyOrders certificate={certificate} isOpenOnly={false} />}
      {current === 'fills' && <MyFills certificate={certificate} />}
      {current === 'balances' && <MyBalances />}
    </section>
  );
}
