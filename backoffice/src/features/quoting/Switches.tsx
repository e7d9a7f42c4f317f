import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPower } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import classes from './Quoting.module.css';
import { type Quoting, type QuotingStatus, renewQuoting, switchQuoting } from './queries';

const ICONS = { ON: IconPlayerPlay, PAUSED: IconPlayerPause, OFF: IconPower } as const;

/** To what it can be switched from where it is. */
export function nextOf({ status, reason }: Pick<Quoting, 'status' | 'reason'>): readonly QuotingStatus[] {
  if (status === 'OFF') return ['ON'];
  if (status === 'ON') return ['PAUSED', 'OFF'];
  // What paused by itself goes on by itself; a pause by hand waits for a hand.
  return reason === 'BY_HAND' ? ['ON', 'OFF'] : ['PAUSED', 'OFF'];
}

type Props = { id: string; quoting: Quoting };

/** On, pause, off. What takes quotes back asks once more. */
export function Switches({ id, quoting }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const [asked, setAsked] = useState<QuotingStatus | null>(null);
  const { certificate_type: certificate, status, reason } = quoting;
  const { send, isPending, error, forget } = useSubmission({
    call: (wanted: QuotingStatus, key) => switchQuoting(id, { certificate_type: certificate, status: wanted }, key),
    onDone: async (answer) => {
      toast(t(`quoting.switched.${answer.status}`, { certificate }), answer.ticket_id);
      setAsked(null);
      await renewQuoting(queries);
    },
  });
  const press = (wanted: QuotingStatus) => {
    forget();
    if (wanted === 'ON') send(wanted);
    else setAsked(wanted);
  };
  const label = (wanted: QuotingStatus) =>
    wanted === 'ON' && status === 'PAUSED' ? t('quoting.resume') : t(`quoting.switch.${wanted}`);
  return (
    <>
      <div className={classes.switches}>
        {nextOf({ status, reason }).map((wanted) => {
          const Glyph = ICONS[wanted];
          return (
            <Button
              key={wanted}
              size="xs"
              variant={wanted === 'ON' ? 'filled' : 'default'}
              leftSection={<Glyph size={14} aria-hidden="true" />}
              disabled={quoting.terms === null}
              loading={isPending && asked === null}
              aria-label={`${label(wanted)} ${certificate}`}
              onClick={() => press(wanted)}
            >
              {label(wanted)}
            </Button>
          );
        })}
      </div>
      {error && !isPending && asked === null && <RefusalBanner error={error} places={{}} />}
      <Box
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={asked && t(`quoting.questions.${asked}`, { certificate })}
      >
        {asked && (
          <div className={form.form}>
            <p className={form.fixed}>{t(`quoting.consequences.${asked}`, { count: quoting.standing.length })}</p>
            {error && !isPending && <RefusalBanner error={error} places={{}} />}
            <div className={form.buttons}>
              <Button variant="default" onClick={() => setAsked(null)} data-autofocus>
                {t('cancel')}
              </Button>
              <Button className={form.danger} loading={isPending} onClick={() => send(asked)}>
                {label(asked)}
              </Button>
            </div>
          </div>
        )}
      </Box>
    </>
  );
}
