import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { type ApiKey, renewApiKeys, revokeApiKey } from './queries';

/** Asks before a key is revoked: that cannot be undone. */
export function RevokeBox({ apiKey, onClose }: { apiKey: ApiKey | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Box isOpen={apiKey !== null} onClose={onClose} title={t('apiKeys.revokeTitle', { prefix: apiKey?.prefix ?? '' })}>
      {apiKey && <Question apiKey={apiKey} onClose={onClose} />}
    </Box>
  );
}

function Question({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const { send, isPending, error } = useSubmission({
    call: revokeApiKey,
    onDone: async ({ ticket_id }) => {
      toast(t('apiKeys.revokedToast', { prefix: apiKey.prefix }), ticket_id);
      onClose();
      await renewApiKeys(queries);
    },
  });
  return (
    <div className={form.form}>
      <p className={form.fixed}>{t('apiKeys.revokeHint')}</p>
      {error && !isPending && <RefusalBanner error={error} places={{}} />}
      <div className={form.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button className={form.danger} loading={isPending} onClick={() => send(apiKey.key_id)}>
          {t('apiKeys.revoke')}
        </Button>
      </div>
    </div>
  );
}
