import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CardSkeletons } from '../../kit/CardSkeletons';
import { shortId } from '../../kit/CopyId';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import page from '../../kit/page.module.css';
import { Trouble } from '../../kit/Trouble';
import { DateFields } from './DateFields';
import { DayBars } from './DayBars';
import { LedgerLine } from './LedgerLine';
import { MetricCards } from './MetricCards';
import { useRenewal } from './news';
import classes from './Overview.module.css';
import { REFRESH_MS, ticketStats } from './queries';
import { RankedBars } from './RankedBars';
import type { AuditFilters, AuditSearch } from './search';
import { topActions } from './statsOf';
import { actionLabel } from './words';

/** What was done, by whom, and how it ended; every figure leads to the tickets behind it. */
export function Overview({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { isLive, refetchInterval } = useRenewal('ticketStats');
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery({ ...ticketStats(search), refetchInterval });
  const { date_from, date_to } = search;
  const days: AuditFilters = { date_from, date_to };
  const go = (filters: AuditFilters) => void navigate({ to: '/audit', search: { view: 'overview', ...filters } });

  return (
    <div className={classes.overview}>
      <FilterBar
        search={<DateFields search={search} onChange={(change) => go({ ...days, ...change })} />}
        onClear={date_from || date_to ? () => go({}) : null}
        actions={
          <Freshness
            updatedAt={dataUpdatedAt}
            isFetching={isFetching}
            intervalMs={REFRESH_MS}
            isLive={isLive}
            onRefresh={() => void refetch()}
          />
        }
      />
      <LedgerLine />
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {!data && !error && <CardSkeletons />}
      {data && (
        <>
          <MetricCards stats={data} days={days} />
          <DayBars stats={data} />
          <div className={page.cards}>
            <RankedBars
              id="top-actions"
              title={t('overview.topActions')}
              rows={topActions(data, (code) => actionLabel(code, t))}
              filterOf={(action_type) => ({ ...days, action_type })}
            />
            <RankedBars
              id="active-users"
              title={t('overview.activeUsers')}
              rows={data.by_user.map((user) => ({
                key: user.user_id,
                label: user.email ?? shortId(user.user_id),
                count: user.count,
              }))}
              filterOf={(user_id) => ({ ...days, user_id })}
            />
          </div>
        </>
      )}
    </div>
  );
}
