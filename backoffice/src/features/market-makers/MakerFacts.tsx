import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../../api/me';
import { CopyId } from '../../kit/CopyId';
import { Fact, Facts } from '../../kit/Facts';
import { Moment } from '../../kit/Moment';
import page from '../../kit/page.module.css';
import type { MarketMaker } from './queries';

export function MakerFacts({ maker }: { maker: MarketMaker }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(whoAmI);
  const isMine = me?.id === maker.created_by;
  return (
    <section className={page.card} aria-labelledby="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <Facts>
        <Fact name={t('marketMakers.email')}>
          <CopyId value={maker.email} label={t('marketMakers.email')} />
        </Fact>
        <Fact name={t('marketMakers.type')}>
          {t(`marketMakers.types.${maker.mm_type}`)}: {t(`marketMakers.typeHints.${maker.mm_type}`)}
        </Fact>
        <Fact name={t('marketMakers.description')}>{maker.description}</Fact>
        <Fact name={t('facts.id')}>
          <CopyId value={maker.id} label={t('facts.id')} />
        </Fact>
        <Fact name={t('facts.userId')}>
          <CopyId value={maker.user_id} label={t('facts.userId')} />
        </Fact>
        <Fact name={t('marketMakers.created')}>
          <Moment at={maker.created_at} />
        </Fact>
        <Fact name={t('facts.createdBy')}>
          {isMine ? (me?.email ?? maker.created_by) : <CopyId value={maker.created_by} label={t('facts.createdBy')} />}
        </Fact>
        {maker.updated_at !== maker.created_at && (
          <Fact name={t('facts.updated')}>
            <Moment at={maker.updated_at} />
          </Fact>
        )}
      </Facts>
    </section>
  );
}
