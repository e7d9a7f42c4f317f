import { IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { CardSkeletons } from '../../kit/CardSkeletons';
import { EmptyNote } from '../../kit/EmptyNote';
import { Freshness } from '../../kit/Freshness';
import page from '../../kit/page.module.css';
import { RouteLink } from '../../kit/RouteLink';
import { Trouble } from '../../kit/Trouble';
import { ASSETS } from '../../units/format';
import { BalanceCard } from './BalanceCard';
import { MakerFacts } from './MakerFacts';
import { MakerStatus } from './MakerStatus';
import classes from './MarketMakerPage.module.css';
import { getMarketMaker, holdingOf, type MarketMaker } from './queries';

const route = getRouteApi('/market-makers/$id');

export function MarketMakerPage() {
  const { id } = route.useParams();
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(getMarketMaker(id));
  const isUnknown = error instanceof Refusal && (error.status === 404 || error.status === 422);
  if (isUnknown) return <Unknown />;
  return (
    <div className={page.scroll}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {!data && !error && <CardSkeletons />}
      {data && (
        <>
          <div className={classes.head}>
            <Lead maker={data} />
            <Freshness updatedAt={dataUpdatedAt} isFetching={isFetching} onRefresh={() => void refetch()} />
          </div>
          <div className={classes.columns}>
            <div className={page.cards}>
              {ASSETS.map((asset) => holdingOf(data, asset)).map(
                (holding) => holding && <BalanceCard key={holding.asset} holding={holding} />,
              )}
            </div>
            <MakerFacts maker={data} />
          </div>
        </>
      )}
    </div>
  );
}

function Lead({ maker }: { maker: MarketMaker }) {
  const { t } = useTranslation();
  return (
    <div className={classes.lead}>
      <MakerStatus isActive={maker.is_active} />
      <span>{t(`marketMakers.types.${maker.mm_type}`)}</span>
      <span className={classes.email}>{maker.email}</span>
    </div>
  );
}

function Unknown() {
  const { t } = useTranslation();
  return (
    <div className={classes.unknown}>
      <EmptyNote icon={IconUserQuestion} title={t('marketMakers.unknown')} hint={t('marketMakers.unknownHint')}>
        <RouteLink to="/market-makers">{t('marketMakers.all')}</RouteLink>
      </EmptyNote>
    </div>
  );
}
