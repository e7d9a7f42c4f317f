import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterBar.module.css';
import { useShortcuts } from './shortcuts';

type Props = { search: ReactNode; children?: ReactNode; actions?: ReactNode; onClear: (() => void) | null };

/** What narrows a grid, in one row: a search field, a few choices, and the way back to everything. */
export function FilterBar({ search, children, actions, onClear }: Props) {
  const { t } = useTranslation();
  const clear = () => onClear?.();
  useShortcuts({ Escape: clear });
  return (
    <search className={classes.bar} aria-label={t('filter.label')}>
      {search}
      {children}
      {onClear && (
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconX size={14} />}
          aria-label={t('filter.clear')}
          onClick={onClear}
        >
          {t('filter.clearShort')}
        </Button>
      )}
      <div className={classes.actions}>{actions}</div>
    </search>
  );
}
