import { Alert, Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Placement } from './usePlacement';

/** A placement whose answer got lost on the way can be asked about, without placing anything a second time. */
export function Unanswered({ placement: { lost, asked, send } }: { placement: Placement }) {
  const { t } = useTranslation();
  if (!lost || asked) return null;
  return (
    <Alert
      color="yellow"
      variant="outline"
      role="alert"
      icon={<IconPlugConnectedX />}
      title={t('liquidity.unanswered')}
    >
      <p style={{ margin: 0 }}>{t('liquidity.unansweredHint')}</p>
      <Button size="xs" mt="xs" onClick={() => send(lost.body)}>
        {t('liquidity.askAgain')}
      </Button>
    </Alert>
  );
}
