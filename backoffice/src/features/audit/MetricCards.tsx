import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { formatCount, LOCALES } from '../../units/format';
import classes from './Overview.module.css';
import type { TicketStats } from './queries';
import type { AuditFilters, AuditSearch } from './search';
import { successPerMille } from './statsOf';

type Props = { stats: TicketStats; days: AuditFilters };

export function MetricCards({ stats, days }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = successPerMille(stats);
  const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 });
  const success: AuditSearch = { ...days, status: 'SUCCESS' };
  return (
    <div className={classes.metrics}>
      <Metric name={t('overview.total')} value={formatCount(stats.total_actions, language)} search={days} />
      <Metric name={t('overview.successful')} value={formatCount(stats.success_count, language)} search={success} />
      <Metric
        name={t('overview.failed')}
        value={formatCount(stats.failed_count, language)}
        search={{ ...days, view: 'failed' }}
      />
      <div className={classes.metric}>
        <span className={classes.value}>{share === null ? '–' : percent.format(share / 1000)}</span>
        <span className={classes.name}>{t('overview.rate')}</span>
        <span className={classes.small}>{t('overview.rateHint')}</span>
      </div>
    </div>
  );
}

function Metric({ name, value, search }: { name: string; value: string; search: AuditSearch }) {
  return (
    <Link to="/audit" search={search} className={classes.metric}>
      <span className={classes.value}>{value}</span>
      <span className={classes.name}>{name}</span>
    </Link>
  );
}
