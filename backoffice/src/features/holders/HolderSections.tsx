import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../kit/ViewLinks';
import type { Holder } from './calls';
import { History } from './History';
import classes from './HolderPage.module.css';
import { KINDS, type KindProps } from './kinds';
import { Transactions } from './Transactions';
import { useHolderAddress } from './useHolderAddress';

/** Below the balances: how they came about, and what was done. */
export function HolderSections({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const { search } = useHolderAddress(kind, holder.id);
  const to = { to: KINDS[kind].detail, params: { id: holder.id } } as const;
  const isHistory = search.view === 'history';
  return (
    <div className={classes.sections}>
      <ViewLinks
        label={t('holders.sections')}
        views={[
          { label: t('transactions.title'), isCurrent: !isHistory, link: { ...to, search: {} } },
          { label: t('history.title'), isCurrent: isHistory, link: { ...to, search: { view: 'history' } } },
        ]}
      />
      {isHistory ? <History kind={kind} holder={holder} /> : <Transactions kind={kind} holder={holder} />}
    </div>
  );
}
