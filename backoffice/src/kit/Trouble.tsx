import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/problems';
import { formatAge } from '../units/format';
import { CopyId } from './CopyId';
import { useLanguage } from './language';
import { TicketLink } from './TicketLink';
import classes from './Trouble.module.css';
import { useNow } from './useNow';

/** What went wrong, in the server's words where it gave any. */
export function useTroubleText(error: Error): { title: string; detail: string } {
  const { t } = useTranslation();
  if (!(error instanceof Refusal)) return { title: t('trouble.unreachable'), detail: t('trouble.unreachableDetail') };
  return {
    title: error.isPassing ? t('trouble.unavailable') : t('trouble.refused'),
    detail: error.problem.detail,
  };
}

/** Under what the refusal is on record: its ticket, and the id that the server's logs carry. */
export function OnRecord({ error }: { error: Error }) {
  const { t } = useTranslation();
  if (!(error instanceof Refusal)) return null;
  const { ticket_id, correlation_id } = error.problem;
  return (
    <>
      {ticket_id && (
        <span>
          {t('trouble.onRecord')} <TicketLink ticketId={ticket_id} />
        </span>
      )}
      {correlation_id && (
        <span>
          {t('trouble.correlation')} <CopyId value={correlation_id} label={t('trouble.correlation')} />
        </span>
      )}
    </>
  );
}

type Props = { error: Error; onRetry: () => void; dataFrom?: number };

/** A failed read. Data that is on the screen stays there, and the banner says how old it is. */
export function Trouble({ error, onRetry, dataFrom = 0 }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const { title, detail } = useTroubleText(error);
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle />} title={title} classNames={classes} variant="outline">
      <p className={classes.detail}>
        {detail}
        {dataFrom > 0 && ` ${t('trouble.dataFrom', { age: formatAge(now - dataFrom, language) })}`}
      </p>
      <div className={classes.record}>
        <Button size="xs" variant="default" onClick={onRetry}>
          {t('trouble.retry')}
        </Button>
        <OnRecord error={error} />
      </div>
    </Alert>
  );
}
