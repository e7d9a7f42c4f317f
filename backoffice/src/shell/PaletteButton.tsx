import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './PaletteButton.module.css';

const COMMAND = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

export function PaletteButton({ compact = false, onOpen }: { compact?: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  if (compact) {
    return (
      <ActionIcon size={32} onClick={onOpen} aria-label={t('palette.open')}>
        <IconSearch size={18} />
      </ActionIcon>
    );
  }
  return (
    <UnstyledButton className={classes.button} onClick={onOpen}>
      <IconSearch size={15} aria-hidden="true" />
      <span>{t('palette.open')}</span>
      <Kbd size="xs">{COMMAND}</Kbd>
    </UnstyledButton>
  );
}
