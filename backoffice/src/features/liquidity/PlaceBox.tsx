import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { useLanguage } from '../../kit/language';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { OnRecord } from '../../kit/Trouble';
import classes from './LiquidityPage.module.css';
import { PlanFacts } from './PlanFacts';
import { movedPlan, NOTES_LENGTH_MAX, planSize, sizeOf } from './placing';
import type { Asked, Placement } from './usePlacement';

/** Asks before a plan is placed. A plan that moved meanwhile is asked about anew, and the notes stay. */
export function PlaceBox({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const { asked, close } = placement;
  return (
    <Box isOpen={asked !== null} onClose={close} title={t('liquidity.question')}>
      {asked && <Question asked={asked} placement={placement} />}
    </Box>
  );
}

function Question({ asked: { plan }, placement }: { asked: Asked; placement: Placement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notes, setNotes, isPending, error, confirm, close } = placement;
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      {movedPlan(error) && error ? (
        <div className={form.note} role="alert">
          {t('liquidity.moved')}
          <div className={classes.record}>
            <OnRecord error={error} />
          </div>
        </div>
      ) : (
        error && <RefusalBanner error={error} places={{}} />
      )}
      <p className={form.fixed}>{t('liquidity.placeHint', { certificate: plan.certificate_type })}</p>
      <PlanFacts preview={plan} />
      <Textarea
        label={t('liquidity.notes')}
        description={t('liquidity.notesHint')}
        maxLength={NOTES_LENGTH_MAX}
        autosize
        minRows={2}
        maxRows={6}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
        data-autofocus
      />
      <div className={form.buttons}>
        <Button variant="default" flex="none" onClick={close}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          classNames={{ root: classes.place, label: classes.placeLabel }}
          loading={isPending}
          disabled={!plan.can_execute}
        >
          {t('liquidity.place', { size: sizeOf(planSize(plan), t, language) })}
        </Button>
      </div>
    </form>
  );
}
