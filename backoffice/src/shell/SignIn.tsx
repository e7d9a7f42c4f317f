import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Front } from './Front';
import classes from './Front.module.css';
import { useSession } from './SessionContext';
import type { SessionState } from './session';

type Reason = Extract<SessionState, { kind: 'signed-out' }>['reason'];

export function SignIn({ reason, detail }: { reason: Reason; detail?: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const [state, setState] = useState<'ready' | 'leaving' | 'unreachable'>('ready');
  const signIn = async () => {
    setState('leaving');
    await session.signIn().catch(() => setState('unreachable'));
  };
  return (
    <Front>
      <title>Niha</title>
      {reason === 'expired' && <Note title={t('signIn.expired')} detail={t('signIn.expiredDetail')} />}
      {reason === 'refused' && <Note tone="bad" title={t('signIn.refused')} detail={detail} />}
      {state === 'unreachable' && <Note tone="bad" title={t('signIn.unreachable')} detail={t('signIn.tryAgain')} />}
      <h1>{t('signIn.title')}</h1>
      <p className={classes.lead}>{t('signIn.lead')}</p>
      <div className={classes.actions}>
        <Button
          size="md"
          loading={state === 'leaving' || reason === 'returning'}
          rightSection={<IconArrowRight size={16} />}
          onClick={() => void signIn()}
        >
          {t('signIn.button')}
        </Button>
      </div>
    </Front>
  );
}

function Note({ tone = 'quiet', title, detail }: { tone?: 'quiet' | 'bad'; title: string; detail?: string }) {
  return (
    <div className={classes.note} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <p>{title}</p>
      {detail && <p>{detail}</p>}
    </div>
  );
}
