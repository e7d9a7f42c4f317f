import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CardSkeletons } from '../../kit/CardSkeletons';
import page from '../../kit/page.module.css';
import { Trouble } from '../../kit/Trouble';
import { FeesForm } from './FeesForm';
import { getFees } from './queries';

/** What orders pay, unless a holder has a rate of its own. */
export function FeesPage() {
  const { t } = useTranslation();
  const { data, error, dataUpdatedAt, refetch } = useQuery(getFees);
  return (
    <div className={page.scroll}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {!data && !error && <CardSkeletons />}
      {data && (
        <section className={page.card} aria-labelledby="schedule">
          <h2 id="schedule">{t('fees.title')}</h2>
          <FeesForm fees={data} />
        </section>
      )}
    </div>
  );
}
