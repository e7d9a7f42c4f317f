import { IconCaretDownFilled, IconCaretUpFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { decimal } from '../../units/decimal';
import { formatSigned } from '../../units/format';
import type { MarketStats } from './queries';
import classes from './Ticker.module.css';

type Props = { stats: MarketStats | undefined; markets: ReactNode; age: ReactNode };

/** The market in one line: the last price, and what the last 24 hours brought. */
export function Ticker({ stats, markets, age }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.ticker}>
      {markets}
      {stats && (
        <dl className={classes.figures}>
          <div data-lead>
            <dt>{t(stats.last_price === null ? 'ticker.reference' : 'ticker.last')}</dt>
            <dd>
              <Amount value={stats.last_price ?? stats.reference_price} asset="EUR" />
              {stats.last_price === null && (
                <span className={classes.source}>{t(`ticker.sources.${stats.reference_source}`)}</span>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('ticker.change')}</dt>
            <dd>
              <Change stats={stats} />
            </dd>
          </div>
          <Figure name={t('ticker.high')} value={stats.high_24h} />
          <Figure name={t('ticker.low')} value={stats.low_24h} />
          <div>
            <dt>{t('ticker.volume')}</dt>
            <dd>
              <Amount value={stats.volume_24h} asset={stats.certificate_type} />
            </dd>
          </div>
          <Figure name={t('ticker.turnover')} value={stats.turnover_eur_24h} />
        </dl>
      )}
      <span className={classes.age}>{age}</span>
    </div>
  );
}

function Figure({ name, value }: { name: string; value: MarketStats['last_price'] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === null ? '–' : <Amount value={value} asset="EUR" />}</dd>
    </div>
  );
}

/** A sign and an arrow say which way; the colour repeats it. */
function Change({ stats }: { stats: MarketStats }) {
  const language = useLanguage();
  if (stats.change_24h === null) return '–';
  const change = decimal(stats.change_24h);
  const way = change.units > 0n ? 'up' : change.units < 0n ? 'down' : 'still';
  const percent = stats.change_percent_24h;
  return (
    <span className={`numeric ${classes.change}`} data-way={way}>
      {way === 'up' && <IconCaretUpFilled size={12} aria-hidden="true" />}
      {way === 'down' && <IconCaretDownFilled size={12} aria-hidden="true" />}
      {formatSigned(change, 'EUR', language)}
      {percent !== null && ` (${formatSigned(decimal(percent), 'EUR', language)} %)`}
    </span>
  );
}
