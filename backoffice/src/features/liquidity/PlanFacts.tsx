import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import type { Exact } from '../../units/exact';
import { formatAge, formatCount } from '../../units/format';
import type { LiquidityPreview } from './calls';
import classes from './LiquidityPage.module.css';

const MS = 1000;

/** Whether the plan can be executed, what it is made around, and what it does to the spread. */
export function PlanFacts({ preview }: { preview: LiquidityPreview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { can_execute, reason, reference, total_orders_count, spread_before, spread_after } = preview;
  const Mark = can_execute ? IconCircleCheck : IconAlertTriangle;
  return (
    <>
      <p className={classes.standing} data-possible={can_execute} role="status">
        <Mark size={18} aria-hidden="true" />
        {reason ?? t('liquidity.possible')}
      </p>
      <dl className={classes.facts}>
        <div>
          <dt>{t('liquidity.reference')}</dt>
          <dd>
            <Amount value={reference.price} asset="EUR" /> {t(`liquidity.sources.${reference.source}`)}
            {reference.age_seconds !== null &&
              ` · ${t('liquidity.age', { age: formatAge(reference.age_seconds * MS, language) })}`}
          </dd>
        </div>
        <div>
          <dt>{t('liquidity.orders')}</dt>
          <dd>{formatCount(total_orders_count, language)}</dd>
        </div>
        <div>
          <dt>{t('liquidity.spread')}</dt>
          <dd>
            <Spread value={spread_before} /> → <Spread value={spread_after} />
          </dd>
        </div>
      </dl>
    </>
  );
}

function Spread({ value }: { value: Exact | null }) {
  const { t } = useTranslation();
  return value === null ? t('liquidity.noSpread') : <Amount value={value} asset="EUR" />;
}
