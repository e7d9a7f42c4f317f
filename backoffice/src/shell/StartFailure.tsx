import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Front } from './Front';
import classes from './Front.module.css';

/** Not even the configuration could be read. */
export function StartFailure() {
  const { t } = useTranslation();
  return (
    <Front>
      <h1>{t('trouble.unreachable')}</h1>
      <p className={classes.lead}>{t('trouble.unreachableDetail')}</p>
      <div className={classes.actions}>
        <Button size="md" onClick={() => location.reload()}>
          {t('trouble.retry')}
        </Button>
      </div>
    </Front>
  );
}
