import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../kit/EmptyNote';
import { RouteLink } from '../kit/RouteLink';
import classes from './NotFoundPage.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <EmptyNote icon={IconMapOff} title={t('notFound.title')} hint={t('notFound.hint')}>
        <RouteLink to="/">{t('notFound.link')}</RouteLink>
      </EmptyNote>
    </div>
  );
}
