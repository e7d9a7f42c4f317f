import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { usePace } from '../../live/useLive';
import { Board } from '../market/Board';
import { HaltedBanner } from '../market/HaltedBanner';
import { Ladder } from '../market/Ladder';
import { POLL_MS, useBook } from '../market/queries';
import { useMarketFeed } from '../market/useMarketFeed';
import classes from './LiquidityPage.module.css';
import { PlaceBox } from './PlaceBox';
import { PlacedNote } from './PlacedNote';
import { PlanFacts } from './PlanFacts';
import { PlanSide } from './PlanSide';
import { planSize, sizeOf } from './placing';
import { withPlan } from './plannedBook';
import type { LiquiditySearch } from './search';
import { TargetsForm } from './TargetsForm';
import { Unanswered } from './Unanswered';
import { usePlacement } from './usePlacement';
import { usePlan } from './usePlan';
import { wantedOf } from './wanted';

type Props = { search: LiquiditySearch; onChange: (part: LiquiditySearch) => void };

/** What is wanted, what it would take, and how the book would look; and the button that places it. */
export function Planner({ search: { certificate = 'CEA', bid = '', ask = '', placed }, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const book = useBook(certificate);
  useMarketFeed(certificate);
  const wanted = wantedOf(certificate, { bid, ask }, language);
  const { data: plan, error } = usePlan(wanted);
  const shown = book.data && withPlan(book.data, plan);
  const placement = usePlacement(({ liquidity_operation_id }) =>
    onChange({ bid: undefined, ask: undefined, placed: liquidity_operation_id }),
  );
  const form = useId();
  return (
    <>
      {book.data?.halted && <HaltedBanner certificate={certificate} isAdmin />}
      <div className={classes.columns}>
        <div className={classes.plan}>
          <Unanswered placement={placement} />
          {placed && <PlacedNote id={placed} onClose={() => onChange({ placed: undefined })} />}
          <TargetsForm
            id={form}
            amounts={{ bid, ask }}
            onChange={onChange}
            onSubmit={() => plan && wanted && placement.ask(wanted, plan)}
          />
          {placement.error && !placement.asked && <RefusalBanner error={placement.error} places={{}} />}
          {error && <RefusalBanner error={error} places={{}} />}
          {plan && (
            <>
              <PlanFacts preview={plan} />
              <Button
                type="submit"
                form={form}
                classNames={{ root: classes.place, label: classes.placeLabel }}
                disabled={!plan.can_execute}
              >
                {t('liquidity.place', { size: sizeOf(planSize(plan), t, language) })}
              </Button>
              <PlanSide side="BUY" certificate={certificate} plan={plan.bid_plan} />
              <PlanSide side="SELL" certificate={certificate} plan={plan.ask_plan} />
            </>
          )}
          {!plan && !error && <p className={classes.hint}>{t('liquidity.hint')}</p>}
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
      <PlaceBox placement={placement} />
    </>
  );
}
