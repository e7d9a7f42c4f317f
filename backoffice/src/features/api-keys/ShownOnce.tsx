import { Button, Checkbox, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { TicketLink } from '../../kit/TicketLink';
import type { CreatedApiKey } from './queries';
import classes from './ShownOnce.module.css';

/** The key, this once. Where the first answer was lost on its way there is nothing left to show. */
export function ShownOnce({ created, onClose }: { created: CreatedApiKey; onClose: () => void }) {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  const text = created.api_key;
  if (text === null)
    return (
      <div className={form.form}>
        <p className={form.note} role="alert">
          {t('apiKeys.lost', { prefix: created.prefix })}
        </p>
        <div className={form.buttons}>
          <Button onClick={onClose}>{t('close')}</Button>
        </div>
      </div>
    );
  return (
    <div className={form.form}>
      <p className={form.note} role="alert">
        {t('apiKeys.onceHint')}
      </p>
      <div className={classes.key}>
        <code data-testid="api-key">{text}</code>
        <CopyButton value={text} timeout={1500}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              data-autofocus
              leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
              onClick={copy}
            >
              {t(copied ? 'copy.done' : 'apiKeys.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <p className={form.fixed}>
        {t('apiKeys.onRecord')} <TicketLink ticketId={created.ticket_id} />
      </p>
      <Checkbox
        label={t('apiKeys.kept')}
        checked={isKept}
        onChange={({ currentTarget: { checked } }) => setKept(checked)}
      />
      <div className={form.buttons}>
        <Button disabled={!isKept} onClick={onClose}>
          {t('apiKeys.done')}
        </Button>
      </div>
    </div>
  );
}
