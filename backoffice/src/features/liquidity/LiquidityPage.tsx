import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { ViewLinks } from '../../kit/ViewLinks';
import { usePace } from '../../live/useLive';
import { Board } from '../market/Board';
import { CERTIFICATES } from '../market/certificates';
import { HaltedBanner } from '../market/HaltedBanner';
import { Ladder } from '../market/Ladder';
import { POLL_MS, useBook } from '../market/queries';
import { useMarketFeed } from '../market/useMarketFeed';
import classes from './LiquidityPage.module.css';
import { PlanFacts } from './PlanFacts';
import { PlanSide } from './PlanSide';
import { withPlan } from './plannedBook';
import { readLiquiditySearch } from './search';
import { TargetsForm } from './TargetsForm';
import { usePlan } from './usePlan';
import { wantedOf } from './wanted';

const route = getRouteApi('/liquidity');

/** Depth across all market makers in one move: what is wanted, what it would take, and how the book would look. */
export function LiquidityPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { certificate = 'CEA', bid = '', ask = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const book = useBook(certificate);
  useMarketFeed(certificate);
  const plan = usePlan(wantedOf(certificate, { bid, ask }, language));
  const shown = book.data && withPlan(book.data, plan.data);
  const views = CERTIFICATES.map((other) => ({
    label: other,
    isCurrent: other === certificate,
    link: { to: '/liquidity', search: { certificate: other, bid: bid || undefined, ask: ask || undefined } } as const,
  }));
  return (
    <div className={classes.page}>
      <ViewLinks label={t('ticker.markets')} views={views} />
      {book.data?.halted && <HaltedBanner certificate={certificate} isAdmin />}
      <div className={classes.columns}>
        <div className={classes.plan}>
          <TargetsForm
            amounts={{ bid, ask }}
            onChange={(amounts) =>
              void navigate({ search: readLiquiditySearch({ certificate, ...amounts }), replace: true })
            }
          />
          {plan.error && <RefusalBanner error={plan.error} places={{}} />}
          {plan.data && (
            <>
              <PlanFacts preview={plan.data} />
              <PlanSide side="BUY" certificate={certificate} plan={plan.data.bid_plan} />
              <PlanSide side="SELL" certificate={certificate} plan={plan.data.ask_plan} />
            </>
          )}
          {!plan.data && !plan.error && <p className={classes.hint}>{t('liquidity.hint')}</p>}
        </div>
        <Board title={t('ladder.title')} source={book} intervalMs={usePace(`book:${certificate}`, POLL_MS.book)}>
          {shown && (
            <Ladder
              certificate={certificate}
              book={shown.book}
              mine={shown.planned}
              mineLabel={t('liquidity.planned')}
            />
          )}
        </Board>
      </div>
    </div>
  );
}
