import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../kit/EmptyNote';
import { RouteLink } from '../kit/RouteLink';
import classes from './NotFoundPage.module.css';

/** An area for administrators, seen by somebody who is none. */
export function NotAllowed() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <EmptyNote icon={IconLock} title={t('notAllowed.title')} hint={t('notAllowed.hint')}>
        <RouteLink to="/market">{t('notAllowed.link')}</RouteLink>
      </EmptyNote>
    </div>
  );
}
