import { IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { CardSkeletons } from '../../kit/CardSkeletons';
import { EmptyNote } from '../../kit/EmptyNote';
import page from '../../kit/page.module.css';
import { RouteLink } from '../../kit/RouteLink';
import { Trouble } from '../../kit/Trouble';
import { ASSETS } from '../../units/format';
import { KillSwitchBanner } from '../risk/KillSwitchBanner';
import { REFRESH_MS } from '../risk/queries';
import { BalanceCard } from './BalanceCard';
import type { Holder } from './calls';
import { HolderActions } from './HolderActions';
import { HolderFacts } from './HolderFacts';
import classes from './HolderPage.module.css';
import { HolderSections } from './HolderSections';
import { HolderStatus } from './HolderStatus';
import { KINDS, type KindProps } from './kinds';
import { getHolder, holdingOf } from './queries';

/** One market maker, or one client account. */
export function HolderPage({ kind }: KindProps) {
  const { id } = useParams({ from: KINDS[kind].detail });
  const { open } = useSearch({ from: KINDS[kind].detail });
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...getHolder(kind, id),
    // A machine may trade and may stop itself meanwhile; who fills in a form keeps what it began with.
    refetchInterval: kind === 'marketMakers' && !open && REFRESH_MS,
  });
  const isUnknown = error instanceof Refusal && (error.status === 404 || error.status === 422);
  if (isUnknown) return <Unknown kind={kind} />;
  return (
    <div className={page.scroll}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {!data && !error && <CardSkeletons />}
      {data && (
        <>
          <div className={classes.head}>
            <Lead holder={data} />
            <HolderActions key={id} kind={kind} holder={data} />
          </div>
          {'mm_type' in data && data.kill_switch.engaged && <KillSwitchBanner maker={data} />}
          <div className={classes.columns}>
            <div className={`${page.cards} ${classes.cards}`}>
              {ASSETS.map((asset) => holdingOf(data, asset)).map(
                (holding) => holding && <BalanceCard key={holding.asset} holding={holding} />,
              )}
            </div>
            <HolderFacts holder={data} />
          </div>
          <HolderSections kind={kind} holder={data} />
        </>
      )}
    </div>
  );
}

function Lead({ holder }: { holder: Holder }) {
  const { t } = useTranslation();
  return (
    <div className={classes.lead}>
      <HolderStatus isActive={holder.is_active} />
      {'mm_type' in holder && <span>{t(`marketMakers.types.${holder.mm_type}`)}</span>}
      <span className={classes.email}>{holder.email}</span>
    </div>
  );
}

function Unknown({ kind }: KindProps) {
  const { t } = useTranslation();
  const { list, words } = KINDS[kind];
  return (
    <div className={classes.unknown}>
      <EmptyNote icon={IconUserQuestion} title={t(`${words}.unknown`)} hint={t('holders.unknownHint')}>
        <RouteLink to={list}>{t(`${words}.all`)}</RouteLink>
      </EmptyNote>
    </div>
  );
}
