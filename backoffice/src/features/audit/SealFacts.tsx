import { IconCircleDashed, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CopyId } from '../../kit/CopyId';
import { Fact, Facts } from '../../kit/Facts';
import { useLanguage } from '../../kit/language';
import page from '../../kit/page.module.css';
import { Status } from '../../kit/Status';
import { Trouble } from '../../kit/Trouble';
import { formatCount } from '../../units/format';
import { proveTicket } from './queries';
import classes from './TicketPage.module.css';

/** Whether the ticket is part of a sealed block, and what to hold it against. */
export function SealFacts({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(proveTicket(ticketId));
  const said = (number: number) => formatCount(number, language);
  return (
    <section className={page.card} aria-labelledby="seal">
      <h2 id="seal">{t('seal.title')}</h2>
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {data === null && (
        <>
          <Status tone="quiet" icon={IconCircleDashed} word={t('seal.notYet')} />
          <p className={classes.hint}>{t('seal.notYetHint')}</p>
        </>
      )}
      {data && (
        <>
          <Status tone="good" icon={IconShieldCheck} word={t('seal.sealed')} />
          <Facts>
            <Fact name={t('seal.block')}>
              {t('seal.blockOf', {
                block: said(data.seal.block),
                // A year is no count.
                year: String(data.seal.year),
                first: said(data.seal.first),
                last: said(data.seal.last),
              })}
            </Fact>
            <Fact name={t('seal.digest')}>
              <CopyId value={data.leaf} short label={t('seal.digest')} />
            </Fact>
            <Fact name={t('seal.root')}>
              <CopyId value={data.seal.root} short label={t('seal.root')} />
            </Fact>
            <Fact name={t('seal.sealDigest')}>
              <CopyId value={data.seal.digest} short label={t('seal.sealDigest')} />
            </Fact>
          </Facts>
        </>
      )}
    </section>
  );
}
