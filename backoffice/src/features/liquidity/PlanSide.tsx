import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { RouteLink } from '../../kit/RouteLink';
import { decimal } from '../../units/decimal';
import { formatCount } from '../../units/format';
import type { Certificate, Side } from '../market/certificates';
import type { LiquidityPlan } from './calls';
import classes from './LiquidityPage.module.css';
import { Shortfall } from './Shortfall';

type Props = { side: Side; certificate: Certificate; plan: LiquidityPlan };

/** One side of the plan: what it lacks, and who places how much. */
export function PlanSide({ side, certificate, plan }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const name = t(side === 'BUY' ? 'liquidity.bids' : 'liquidity.asks');
  if (decimal(plan.total_amount).units === 0n) return null;
  return (
    <section className={classes.side} aria-labelledby={id}>
      <h2 id={id}>
        {name}: <Amount value={plan.actual_amount} asset="EUR" /> {t('liquidity.of')}{' '}
        <Amount value={plan.total_amount} asset="EUR" /> EUR
      </h2>
      {plan.missing_assets && <Shortfall side={side} certificate={certificate} missing={plan.missing_assets} />}
      {plan.mms.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={classes.allocations} aria-label={`${t('liquidity.allocations')}: ${name}`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('liquidity.maker')}</th>
                <th scope="col">EUR</th>
                <th scope="col">{certificate}</th>
                <th scope="col">{t('liquidity.orders')}</th>
              </tr>
            </thead>
            <tbody>
              {plan.mms.map((row) => (
                <tr key={row.mm_id}>
                  <td>
                    <RouteLink to="/market-makers/$id" params={{ id: row.mm_id }}>
                      {row.mm_name}
                    </RouteLink>
                  </td>
                  <td>
                    <Amount value={row.amount_eur} asset="EUR" />
                  </td>
                  <td>{formatCount(row.quantity, language)}</td>
                  <td>{formatCount(row.orders_count, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
