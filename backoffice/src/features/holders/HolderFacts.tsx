import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../../api/me';
import { CopyId } from '../../kit/CopyId';
import { Fact, Facts } from '../../kit/Facts';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import page from '../../kit/page.module.css';
import { RouteLink } from '../../kit/RouteLink';
import { formatBasisPoints } from '../../units/basisPoints';
import { formatCount } from '../../units/format';
import type { Holder } from './calls';

export function HolderFacts({ holder }: { holder: Holder }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: me } = useQuery(whoAmI);
  const isMine = me?.id === holder.created_by;
  return (
    <section className={page.card} aria-labelledby="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <Facts>
        <Fact name={t('holders.email')}>
          <CopyId value={holder.email} label={t('holders.email')} />
        </Fact>
        {'mm_type' in holder && (
          <Fact name={t('holders.type')}>
            {t(`marketMakers.types.${holder.mm_type}`)}: {t(`marketMakers.typeHints.${holder.mm_type}`)}
          </Fact>
        )}
        <Fact name={t('holders.description')}>{holder.description}</Fact>
        <Fact name={t('holders.orders')}>
          {formatCount(holder.total_orders, language)}, {t('holders.openOrders', { count: holder.open_orders })}
        </Fact>
        <Fact name={t('holders.trades')}>{formatCount(holder.total_trades, language)}</Fact>
        <Fact name={t('fees.fee')}>
          {holder.fee_bps === null ? (
            <RouteLink to="/fees">{t('fees.scheduled')}</RouteLink>
          ) : (
            t('fees.own', { rate: formatBasisPoints(holder.fee_bps, language) })
          )}
        </Fact>
        <Fact name={t('facts.id')}>
          <CopyId value={holder.id} label={t('facts.id')} />
        </Fact>
        <Fact name={t('facts.userId')}>
          <CopyId value={holder.user_id} label={t('facts.userId')} />
        </Fact>
        <Fact name={t('holders.created')}>
          <Moment at={holder.created_at} />
        </Fact>
        <Fact name={t('facts.createdBy')}>
          {isMine ? (
            (me?.email ?? holder.created_by)
          ) : (
            <CopyId value={holder.created_by} label={t('facts.createdBy')} />
          )}
        </Fact>
        {holder.updated_at !== holder.created_at && (
          <Fact name={t('facts.updated')}>
            <Moment at={holder.updated_at} />
          </Fact>
        )}
      </Facts>
    </section>
  );
}
