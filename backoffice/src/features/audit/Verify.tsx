import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { Status } from '../../kit/Status';
import { TicketLink } from '../../kit/TicketLink';
import { useTroubleText } from '../../kit/Trouble';
import { formatCount } from '../../units/format';
import classes from './AuditPage.module.css';
import { askVerdict, type Verdict, verifyAll } from './walks';

/** Holds the trail against its seals, from the first ticket of the year to the last that is sealed. */
export function Verify() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [verified, setVerified] = useState(0);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => {
      setVerified(0);
      return verifyAll(askVerdict, setVerified);
    },
  });
  return (
    <>
      <span role="status" className={classes.verdict}>
        {isPending && t('verify.running', { verified: formatCount(verified, language) })}
        {data && <Found verdict={data} />}
        {error && <Failed error={error} />}
      </span>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} />}
        disabled={isPending}
        onClick={() => mutate()}
      >
        {t('verify.button')}
      </Button>
    </>
  );
}

function Found({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { valid, verified, first_bad, problem } = verdict;
  if (valid && verified === 0) return <Status tone="quiet" icon={IconCircleDashed} word={t('verify.nothing')} />;
  const count = { count: verified, verified: formatCount(verified, language) };
  if (valid) return <Status tone="good" icon={IconCircleCheck} word={t('verify.valid', count)} />;
  return (
    <>
      <Status tone="bad" icon={IconCircleX} word={t('verify.invalid', { ticketId: first_bad ?? '' })} />
      {problem}
      {first_bad && <TicketLink ticketId={first_bad} />}
    </>
  );
}

function Failed({ error }: { error: Error }) {
  const { t } = useTranslation();
  const { detail } = useTroubleText(error);
  return (
    <>
      <Status tone="bad" icon={IconCircleX} word={t('verify.failed')} />
      {detail}
    </>
  );
}
