import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Front } from './Front';
import classes from './Front.module.css';
import { useSession } from './SessionContext';

export function NeedsAdmin({ email }: { email: string | null }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Front>
      <title>{`${t('needsAdmin.title')} · Niha`}</title>
      <h1>{t('needsAdmin.title')}</h1>
      <p className={classes.lead}>{t('needsAdmin.lead', { email: email ?? t('needsAdmin.you') })}</p>
      <div className={classes.actions}>
        <Button size="md" onClick={() => void session.signOut()}>
          {t('needsAdmin.other')}
        </Button>
      </div>
    </Front>
  );
}
