import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { formatClock, formatUtc } from '../../units/format';
import type { Certificate } from './certificates';
import type { TapeTrade } from './queries';
import classes from './Tape.module.css';

type Props = { certificate: Certificate; trades: readonly TapeTrade[] };

/** What was traded, the newest first. The side is that of the order that came in. */
export function Tape({ certificate, trades }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (trades.length === 0) return <p className={classes.none}>{t('tape.none')}</p>;
  return (
    // biome-ignore-start lint/a11y: what scrolls must be reachable by keyboard; the region around it has the same name
    <div className={classes.tape} role="group" aria-label={t('tape.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('tape.time')}</th>
            <th scope="col">{t('orders.side')}</th>
            <th scope="col" data-align="end">
              {t('ladder.price')} <span>EUR</span>
            </th>
            <th scope="col" data-align="end">
              {t('ladder.quantity')} <span>{certificate}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {trades.map((trade) => (
            <tr key={trade.id}>
              <td>
                <time dateTime={trade.executed_at} title={formatUtc(trade.executed_at)}>
                  {formatClock(trade.executed_at, language)}
                </time>
              </td>
              <td data-side={trade.side}>{t(`tape.sides.${trade.side}`)}</td>
              <td data-align="end" data-side={trade.side}>
                <Amount value={trade.price} asset="EUR" />
              </td>
              <td data-align="end">
                <Amount value={trade.quantity} asset={certificate} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y: the end of it
  );
}
