import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import type { MarketMaker } from '../holders/calls';
import { renewRisk, turnKillSwitch } from './queries';

const REASON_LENGTH_MAX = 500;

type Props = { maker: MarketMaker; engage: boolean; onClose: () => void };

/** Asks before everything of a market maker is stopped, and before it may go on. */
export function KillSwitchBox({ isOpen, ...props }: Props & { isOpen: boolean }) {
  const { t } = useTranslation();
  const title = t(props.engage ? 'killSwitch.engageTitle' : 'killSwitch.releaseTitle', { name: props.maker.name });
  return (
    <Box isOpen={isOpen} onClose={props.onClose} title={title}>
      <Question {...props} />
    </Box>
  );
}

function Question({ maker, engage, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const [reason, setReason] = useState('');
  const { send, isPending, error } = useSubmission({
    call: (engaged: boolean, key) =>
      turnKillSwitch(maker.id, { engaged, ...(reason.trim() && { reason: reason.trim() }) }, key),
    onDone: async ({ ticket_id, cancel_requested }) => {
      const done = engage ? t('killSwitch.engaged', { count: cancel_requested.length }) : t('killSwitch.released');
      toast(done, ticket_id);
      onClose();
      await renewRisk(queries);
    },
  });
  return (
    <div className={form.form}>
      <p className={form.fixed}>
        {engage ? t('killSwitch.engageHint', { count: maker.open_orders }) : t('killSwitch.releaseHint')}
      </p>
      <Textarea
        label={t('killSwitch.reason')}
        description={t('killSwitch.reasonHint')}
        maxLength={REASON_LENGTH_MAX}
        autosize
        minRows={2}
        maxRows={6}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      {error && !isPending && <RefusalBanner error={error} places={{}} />}
      <div className={form.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button className={engage ? form.danger : undefined} loading={isPending} onClick={() => send(engage)}>
          {t(engage ? 'killSwitch.engage' : 'killSwitch.release')}
        </Button>
      </div>
    </div>
  );
}
