import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../kit/EmptyNote';
import classes from './NotFoundPage.module.css';

/** A fault of ours: it is said to be one, and the rest of the page still works. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.page} role="alert">
      <EmptyNote
        icon={IconBug}
        title={t('broken.title')}
        hint={t('broken.hint', { error: error instanceof Error ? error.message : String(error) })}
      >
        <Button variant="default" onClick={reset}>
          {t('trouble.retry')}
        </Button>
      </EmptyNote>
    </div>
  );
}
