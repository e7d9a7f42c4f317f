import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { perMille } from '../../units/decimal';
import classes from './BalanceCard.module.css';
import type { Holding } from './queries';

/** One asset: a bar of what is free and what is bound, and the sum that says so. */
export function BalanceCard({ holding }: { holding: Holding }) {
  const { t } = useTranslation();
  const { asset, available, locked, total } = holding;
  const lockedShare = perMille(locked, total);
  return (
    <section className={classes.card} aria-labelledby={`balance-${asset}`}>
      <h2 id={`balance-${asset}`}>
        {asset}
        <span>{t(`assets.${asset}`)}</span>
      </h2>
      <p className={classes.total}>
        <Amount value={total} asset={asset} />
      </p>
      <div className={classes.bar} aria-hidden="true">
        <div className={classes.available} style={{ flexGrow: 1000 - lockedShare }} data-empty={total.units === 0n} />
        <div className={classes.locked} style={{ flexGrow: lockedShare }} />
      </div>
      <dl className={classes.parts}>
        <div>
          <dt data-part="available">{t('holders.available')}</dt>
          <dd>
            <Amount value={available} asset={asset} />
          </dd>
        </div>
        <div>
          <dt data-part="locked">{t('holders.locked')}</dt>
          <dd>
            <Amount value={locked} asset={asset} />
          </dd>
        </div>
      </dl>
      <p className={classes.formula}>{t('holders.formula')}</p>
    </section>
  );
}
