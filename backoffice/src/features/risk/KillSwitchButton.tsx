import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import type { MarketMaker } from '../holders/calls';
import { KillSwitchBox } from './KillSwitchBox';

/** Stops everything at once, so it stands first and where nothing covers it; once it is engaged the banner has the release. */
export function KillSwitchButton({ maker }: { maker: MarketMaker }) {
  const { t } = useTranslation();
  const [isAsking, { open, close }] = useDisclosure(false);
  return (
    <>
      {!maker.kill_switch.engaged && (
        <Button
          className={form.danger}
          leftSection={<IconHandStop size={16} aria-hidden="true" />}
          title={t('killSwitch.hint')}
          onClick={open}
        >
          {t('killSwitch.engage')}
        </Button>
      )}
      <KillSwitchBox maker={maker} engage isOpen={isAsking} onClose={close} />
    </>
  );
}
