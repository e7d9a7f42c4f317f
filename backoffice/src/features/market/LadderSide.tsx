import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { decimal } from '../../units/decimal';
import { formatAmount, formatCount } from '../../units/format';
import type { Certificate, Side } from './certificates';
import type { LadderProps } from './Ladder';
import classes from './Ladder.module.css';
import type { Level } from './ladder';

type Props = Omit<LadderProps, 'book'> & { side: Side; levels: readonly Level[] };

/** One side of the ladder, its best price next to the spread. */
export function LadderSide({ side, levels, certificate, ...rest }: Props) {
  const { t } = useTranslation();
  const isAsk = side === 'SELL';
  const name = t(isAsk ? 'ladder.asks' : 'ladder.bids');
  const rows = isAsk ? levels.toReversed() : levels;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.side} data-side={side} aria-label={name} tabIndex={0}>
      <table>
        <caption className={classes.caption}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('ladder.price')} <span>EUR</span>
            </th>
            <th scope="col">
              {t('ladder.quantity')} <span>{certificate}</span>
            </th>
            <th scope="col">{t('ladder.cumulative')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((level) => (
            <Rung key={level.price} level={level} side={side} isBest={level === levels[0]} {...rest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RungProps = Omit<LadderProps, 'book' | 'certificate'> & {
  level: Level;
  side: Side;
  isBest: boolean;
  certificate?: Certificate;
};

function Rung({ level, side, isBest, mine, mineLabel, onPrice, onQuantity }: RungProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const price = formatAmount(decimal(level.price), 'EUR', language);
  const isMine = mine?.has(`${side} ${level.price}`) ?? false;
  // One stop for Tab on each side; the arrows go on from there.
  const tabIndex = isBest ? 0 : -1;
  return (
    <tr data-level style={{ '--share': `${level.share / 10}%` } as Record<string, string>} data-gone={!level.quantity}>
      <td className={classes.price}>
        {isMine && (
          <span className={classes.mine} title={mineLabel}>
            <span className={classes.unseen}>{mineLabel}</span>
          </span>
        )}
        {onPrice ? (
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label={t('ladder.takePrice', { price })}
            onClick={() => onPrice(level.price, side)}
          >
            {price}
          </button>
        ) : (
          price
        )}
      </td>
      <td title={t('ladder.orders', { count: level.orders })}>
        <Flash of={level.quantity} />
        {onQuantity && level.quantity > 0 ? (
          <button
            type="button"
            tabIndex={tabIndex}
            aria-label={t('ladder.takeQuantity', { quantity: formatCount(level.quantity, language) })}
            onClick={() => onQuantity(level.quantity)}
          >
            {formatCount(level.quantity, language)}
          </button>
        ) : (
          (level.quantity > 0 && formatCount(level.quantity, language)) || '–'
        )}
      </td>
      <td className={classes.cumulative}>
        {level.cumulative === null ? '–' : <Amount value={level.cumulative} asset="CEA" />}
      </td>
    </tr>
  );
}

/** Lights up for a moment when a quantity has changed. The one that was there first is no change. */
function Flash({ of }: { of: number }) {
  const [seen, setSeen] = useState({ of, changes: 0 });
  if (seen.of !== of) setSeen({ of, changes: seen.changes + 1 });
  return seen.changes > 0 && <span key={seen.changes} className={classes.flash} aria-hidden="true" />;
}
