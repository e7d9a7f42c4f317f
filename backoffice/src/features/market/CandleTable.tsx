import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { Moment } from '../../kit/Moment';
import type { Certificate } from './certificates';
import type { Candle } from './queries';
import classes from './Tape.module.css';

const PRICES = ['open', 'high', 'low', 'close'] as const;

/** What the chart draws, to be read, the newest first. */
export function CandleTable({ certificate, candles }: { certificate: Certificate; candles: readonly Candle[] }) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.tape} aria-label={t('chart.asTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('chart.from')}</th>
            {PRICES.map((price) => (
              <th key={price} scope="col" data-align="end">
                {t(`chart.${price}`)} <span>EUR</span>
              </th>
            ))}
            <th scope="col" data-align="end">
              {t('ticker.volume')} <span>{certificate}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {candles.toReversed().map((candle) => (
            <tr key={candle.start}>
              <td>
                <Moment at={candle.start} />
              </td>
              {PRICES.map((price) => (
                <td key={price} data-align="end">
                  <Amount value={candle[price]} asset="EUR" />
                </td>
              ))}
              <td data-align="end">
                <Amount value={candle.volume} asset={certificate} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
