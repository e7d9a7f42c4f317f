import { Button } from '@mantine/core';
import { IconArrowsExchange, IconPencil, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../kit/Layer';
import { useShortcuts } from '../../kit/shortcuts';
import type { Holder } from './calls';
import { EditForm } from './EditForm';
import classes from './HolderPage.module.css';
import type { KindProps } from './kinds';
import { MoveForm } from './MoveForm';
import { StandingBox } from './StandingBox';
import { useHolderAddress } from './useHolderAddress';

/** What can be done with an account holder, and the layers in which it is done. */
export function HolderActions({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const { search, open, close } = useHolderAddress(kind, holder.id);
  useShortcuts({ n: () => open('transaction') });
  const layer = { kind, holder, onClose: close };
  return (
    <div className={classes.actions}>
      <Button leftSection={<IconArrowsExchange size={16} />} onClick={() => open('transaction')}>
        {t('transactions.add')}
      </Button>
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => open('edit')}>
        {t('edit.button')}
      </Button>
      <Button
        variant="default"
        leftSection={holder.is_active ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        onClick={() => open('standing')}
      >
        {t(holder.is_active ? 'edit.deactivate' : 'edit.reactivate')}
      </Button>
      <Panel
        isOpen={search.open === 'transaction'}
        onClose={close}
        title={t('transactions.addTo', { name: holder.name })}
        side="right"
        size={480}
        staysOnOutsideClick
      >
        <MoveForm {...layer} />
      </Panel>
      <Panel
        isOpen={search.open === 'edit'}
        onClose={close}
        title={t('edit.title', { name: holder.name })}
        side="right"
        size={480}
        staysOnOutsideClick
      >
        <EditForm {...layer} />
      </Panel>
      <StandingBox isOpen={search.open === 'standing'} {...layer} />
    </div>
  );
}
