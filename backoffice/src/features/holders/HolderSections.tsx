import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../kit/ViewLinks';
import type { Holder } from './calls';
import { History } from './History';
import classes from './HolderPage.module.css';
import { KINDS, type KindProps } from './kinds';
import { Transactions } from './Transactions';
import { useHolderAddress } from './useHolderAddress';

// Comes with the parts of the market, which not every visit needs.
const MakerOrders = lazy(async () => ({ default: (await import('./MakerOrders')).MakerOrders }));

const ApiKeys = lazy(async () => ({ default: (await import('../api-keys/ApiKeys')).ApiKeys }));

/** Below the balances: how they came about, and what was done. */
export function HolderSections({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const { search } = useHolderAddress(kind, holder.id);
  const to = { to: KINDS[kind].detail, params: { id: holder.id } } as const;
  const { view } = search;
  return (
    <div className={classes.sections}>
      <ViewLinks
        label={t('holders.sections')}
        views={[
          { label: t('transactions.title'), isCurrent: !view, link: { ...to, search: {} } },
          ...(kind === 'marketMakers'
            ? [
                {
                  label: t('orders.title'),
                  isCurrent: view === 'orders',
                  link: { ...to, search: { view: 'orders' } },
                } as const,
                {
                  label: t('apiKeys.title'),
                  isCurrent: view === 'keys',
                  link: { ...to, search: { view: 'keys' } },
                } as const,
              ]
            : []),
          { label: t('history.title'), isCurrent: view === 'history', link: { ...to, search: { view: 'history' } } },
        ]}
      />
      {view === 'history' && <History kind={kind} holder={holder} />}
      {view === 'orders' && kind === 'marketMakers' && (
        <Suspense fallback={null}>
          <MakerOrders key={holder.id} id={holder.id} />
        </Suspense>
      )}
      {view === 'keys' && kind === 'marketMakers' && (
        <Suspense fallback={null}>
          <ApiKeys key={holder.id} marketMakerId={holder.id} isActive={holder.is_active} />
        </Suspense>
      )}
      {(!view || (view !== 'history' && kind !== 'marketMakers')) && <Transactions kind={kind} holder={holder} />}
    </div>
  );
}
