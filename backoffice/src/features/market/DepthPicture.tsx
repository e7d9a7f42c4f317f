import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { formatCount } from '../../units/format';
import type { Certificate } from './certificates';
import classes from './DepthPicture.module.css';
import { HEIGHT, stepsOf, WIDTH } from './depth';
import type { OrderBook } from './queries';

/** The depth of the market as steps. The ladder beside it has the same figures to be read. */
export function DepthPicture({ certificate, book }: { certificate: Certificate; book: OrderBook }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const steps = stepsOf(book);
  if (!steps) return <p className={classes.none}>{t('depth.none')}</p>;
  return (
    <div className={classes.depth}>
      <span className={classes.deepest}>
        {formatCount(steps.deepest, language)} {certificate}
      </span>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('depth.label', { certificate })}
      >
        <path d={steps.bids} className={classes.bids} vectorEffect="non-scaling-stroke" />
        <path d={steps.asks} className={classes.asks} vectorEffect="non-scaling-stroke" />
      </svg>
      <div className={classes.prices}>
        <Amount value={steps.from} asset="EUR" />
        {book.mid !== null && (
          <span>
            {t('depth.mid')} <Amount value={book.mid} asset="EUR" />
          </span>
        )}
        <Amount value={steps.to} asset="EUR" />
      </div>
    </div>
  );
}
