import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { Fact, Facts } from '../../kit/Facts';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import { TicketLink } from '../../kit/TicketLink';
import { useNow } from '../../kit/useNow';
import { formatAge } from '../../units/format';
import type { Quoting } from './queries';

/** When it looked last, by what, what it did, and when it looks next. */
export function LastLook({ quoting }: { quoting: Quoting }) {
  const { t } = useTranslation();
  const { last_cycle: last, due_at, failures, started_ticket_id, certificate_type: certificate } = quoting;
  return (
    <Facts>
      <Fact name={t('quoting.lastLook')}>
        {last ? (
          <>
            <Moment at={last.at} />: {t(`quoting.decisions.${last.decision}`)}
            {last.ticket_id && (
              <>
                {' '}
                <TicketLink ticketId={last.ticket_id} />
              </>
            )}
          </>
        ) : (
          t('quoting.notYet')
        )}
      </Fact>
      <Fact name={t('quoting.reference')}>{last && <Reference last={last} />}</Fact>
      <Fact name={t('quoting.position')}>
        {typeof last?.position === 'number' ? (
          <>
            <Amount value={last.position} asset={certificate} /> {certificate}
          </>
        ) : null}
      </Fact>
      <Fact name={t('quoting.nextLook')}>{due_at ? <Due at={due_at} /> : t('quoting.noneDue')}</Fact>
      {failures > 0 && <Fact name={t('quoting.failures')}>{t('quoting.inARow', { count: failures })}</Fact>}
      <Fact name={t('quoting.startedUnder')}>{started_ticket_id && <TicketLink ticketId={started_ticket_id} />}</Fact>
    </Facts>
  );
}

function Reference({ last }: { last: NonNullable<Quoting['last_cycle']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reference_price: price, reference_source: source, reference_age_seconds: age } = last;
  if (price === null) return '–';
  return (
    <>
      <Amount value={price} asset="EUR" /> EUR
      {source && `, ${t(`liquidity.sources.${source}`)}`}
      {age !== null && age > 0 && `, ${t('risk.ago', { age: formatAge(age * 1000, language) })}`}
    </>
  );
}

function Due({ at }: { at: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = Date.parse(at) - useNow();
  return (
    <span className="numeric" title={at}>
      {left >= 1000 ? t('quoting.in', { age: formatAge(left, language) }) : t('quoting.anyMoment')}
    </span>
  );
}
