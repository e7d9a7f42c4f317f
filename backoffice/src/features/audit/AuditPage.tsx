import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import page from '../../kit/page.module.css';
import { ViewLinks } from '../../kit/ViewLinks';
import classes from './AuditPage.module.css';
import { AuditTools } from './AuditTools';
import { Overview } from './Overview';
import { filtersOf, VIEWS } from './search';
import { TicketGrid } from './TicketGrid';

const route = getRouteApi('/audit');

export function AuditPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const current = search.view ?? 'all';
  const views = VIEWS.map((view) => ({
    label: t(`audit.views.${view}`),
    isCurrent: view === current,
    // The filters come along: the views are views of one grid.
    link: { to: '/audit', search: { view: view === 'all' ? undefined : view, ...filtersOf(search) } } as const,
  }));
  return (
    <div className={page.page}>
      <div className={classes.head}>
        <ViewLinks label={t('audit.views.label')} views={views} />
        <AuditTools search={search} />
      </div>
      {current === 'overview' ? <Overview search={search} /> : <TicketGrid search={search} />}
    </div>
  );
}
