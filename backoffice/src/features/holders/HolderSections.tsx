import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../kit/ViewLinks';
import type { Holder, MarketMaker } from './calls';
import { History } from './History';
import classes from './HolderPage.module.css';
import { KINDS, type KindProps } from './kinds';
import type { HolderSearch } from './search';
import { Transactions } from './Transactions';
import { useHolderAddress } from './useHolderAddress';

// Each comes with parts that not every visit needs.
const MakerOrders = lazy(async () => ({ default: (await import('./MakerOrders')).MakerOrders }));
const QuotingTab = lazy(async () => ({ default: (await import('../quoting/QuotingTab')).QuotingTab }));
const RiskTab = lazy(async () => ({ default: (await import('../risk/RiskTab')).RiskTab }));
const ApiKeys = lazy(async () => ({ default: (await import('../api-keys/ApiKeys')).ApiKeys }));
const ApiActivity = lazy(async () => ({ default: (await import('../api-keys/ApiActivity')).ApiActivity }));

/** What only market makers have, in the order of its links. */
const MAKER_VIEWS = [
  { view: 'orders', title: 'orders.title' },
  { view: 'quoting', title: 'quoting.title' },
  { view: 'risk', title: 'risk.title' },
  { view: 'keys', title: 'apiKeys.title' },
  { view: 'activity', title: 'apiActivity.title' },
] as const;

/** Below the balances: how they came about, and what was done. */
export function HolderSections({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const { search } = useHolderAddress(kind, holder.id);
  const to = { to: KINDS[kind].detail, params: { id: holder.id } } as const;
  const isMaker = 'mm_type' in holder;
  const view = MAKER_VIEWS.some((one) => one.view === search.view) && !isMaker ? undefined : search.view;
  return (
    <div className={classes.sections}>
      <ViewLinks
        label={t('holders.sections')}
        views={[
          { label: t('transactions.title'), isCurrent: !view, link: { ...to, search: {} } },
          ...(isMaker
            ? MAKER_VIEWS.map((one) => ({
                label: t(one.title),
                isCurrent: view === one.view,
                link: { ...to, search: { view: one.view } },
              }))
            : []),
          { label: t('history.title'), isCurrent: view === 'history', link: { ...to, search: { view: 'history' } } },
        ]}
      />
      {!view && <Transactions kind={kind} holder={holder} />}
      {view === 'history' && <History kind={kind} holder={holder} />}
      {isMaker && (
        <Suspense fallback={null}>
          <MakerView key={holder.id} maker={holder} search={search} />
        </Suspense>
      )}
    </div>
  );
}

function MakerView({ maker, search: { view, cursor } }: { maker: MarketMaker; search: HolderSearch }) {
  switch (view) {
    case 'orders':
      return <MakerOrders id={maker.id} />;
    case 'quoting':
      return <QuotingTab maker={maker} cursor={cursor} />;
    case 'risk':
      return <RiskTab maker={maker} />;
    case 'keys':
      return <ApiKeys marketMakerId={maker.id} isActive={maker.is_active} />;
    case 'activity':
      return <ApiActivity maker={maker} />;
    default:
      return null;
  }
}
