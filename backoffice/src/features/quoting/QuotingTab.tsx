import { IconActivity } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CardSkeletons } from '../../kit/CardSkeletons';
import { EmptyNote } from '../../kit/EmptyNote';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { RouteLink } from '../../kit/RouteLink';
import { Trouble } from '../../kit/Trouble';
import { useTicketColumns } from '../audit/columns';
import { TicketList } from '../audit/TicketList';
import type { MarketMaker } from '../holders/calls';
import classes from './Quoting.module.css';
import { QuotingCard } from './QuotingCard';
import { getQuoting, QUOTING_ACTIONS, REFRESH_MS } from './queries';

/** How a market maker's quotes follow the markets, and what was done to them. */
export function QuotingTab({ maker, cursor }: { maker: MarketMaker; cursor: string | undefined }) {
  const { t } = useTranslation();
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(getQuoting(maker.id));
  const filters = { market_maker_id: maker.id, action_type: QUOTING_ACTIONS };
  return (
    <>
      <FilterBar
        search={null}
        onClear={null}
        actions={
          <Freshness
            updatedAt={dataUpdatedAt}
            isFetching={isFetching}
            intervalMs={REFRESH_MS}
            onRefresh={() => void refetch()}
          />
        }
      />
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {!data && !error && <CardSkeletons />}
      <div className={classes.cards}>
        {data?.quoting.map((quoting) => (
          <QuotingCard key={quoting.certificate_type} id={maker.id} quoting={quoting} />
        ))}
      </div>
      <h2 className={classes.title}>{t('history.title')}</h2>
      <TicketList
        label={t('quoting.history')}
        filters={filters}
        cursor={cursor}
        columns={useTicketColumns()}
        search={
          <RouteLink to="/audit" search={filters}>
            {t('history.inAudit')}
          </RouteLink>
        }
        empty={<EmptyNote icon={IconActivity} title={t('quoting.noHistory')} hint={t('quoting.noHistoryHint')} />}
      />
    </>
  );
}
