import { Alert, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlayerPause } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { resumeMarket } from '../orders/calls';
import type { Certificate } from './certificates';
import { renewMarket } from './queries';

/** A market that stands still says so; an administrator can let it go on, after a look at what that means. */
export function HaltedBanner({ certificate, isAdmin }: { certificate: Certificate; isAdmin: boolean }) {
  const { t } = useTranslation();
  const [isAsking, { open, close }] = useDisclosure(false);
  return (
    <Alert
      color="yellow"
      variant="outline"
      role="status"
      icon={<IconPlayerPause />}
      title={t('halted.title', { certificate })}
      style={{ flex: 'none' }}
    >
      <p style={{ margin: 0 }}>{t('halted.hint')}</p>
      {isAdmin && (
        <Button size="xs" mt="xs" onClick={open}>
          {t('halted.resume')}
        </Button>
      )}
      <Box isOpen={isAsking} onClose={close} title={t('halted.question', { certificate })}>
        <Question certificate={certificate} onClose={close} />
      </Box>
    </Alert>
  );
}

function Question({ certificate, onClose }: { certificate: Certificate; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const { send, isPending, error } = useSubmission({
    call: (body: Certificate, key) => resumeMarket(body, key),
    onDone: async ({ ticket_id }) => {
      toast(t('halted.resumed', { certificate }), ticket_id);
      onClose();
      await renewMarket(queries);
    },
  });
  return (
    <div className={classes.form}>
      <p className={classes.fixed}>{t('halted.summary')}</p>
      {error && !isPending && <RefusalBanner error={error} places={{}} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button loading={isPending} onClick={() => send(certificate)}>
          {t('halted.resume')}
        </Button>
      </div>
    </div>
  );
}
