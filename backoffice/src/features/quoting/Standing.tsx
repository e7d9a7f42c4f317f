import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { PartBar } from '../../kit/PartBar';
import { compare, decimal } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { OrderStatusMark } from '../orders/OrderStatusMark';
import { distance, formatDistance } from './distance';
import classes from './Quoting.module.css';
import type { Quoting, StandingQuote } from './queries';

/** The quotes that stand, from the highest price to the lowest, as in the book. */
export function Standing({ quoting }: { quoting: Quoting }) {
  const { t } = useTranslation();
  const { certificate_type: certificate, standing } = quoting;
  if (standing.length === 0) return <p className={classes.quiet}>{t('quoting.nothingStands')}</p>;
  const reference = quoting.last_cycle?.reference_price ?? null;
  const rows = [...standing].sort((a, b) => compare(decimal(b.price), decimal(a.price)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroller} aria-label={t('quoting.standingOf', { certificate })} tabIndex={0}>
      <table className={classes.standing} aria-label={t('quoting.standingOf', { certificate })}>
        <thead>
          <tr>
            <th scope="col">{t('orders.side')}</th>
            <th scope="col">{t('quoting.price')}</th>
            <th scope="col">{t('quoting.fromReference')}</th>
            <th scope="col">{t('quoting.left')}</th>
            <th scope="col">{t('orders.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((quote) => (
            <Row key={quote.order_id} quote={quote} reference={reference} certificate={certificate} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { quote: StandingQuote; reference: Exact | null; certificate: Quoting['certificate_type'] };

function Row({ quote, reference, certificate }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const away = reference === null ? null : distance(quote.price, reference);
  return (
    <tr>
      <td className={classes.side} data-side={quote.side}>
        {t(`orders.sides.${quote.side}`)}
      </td>
      <td>
        <Amount value={quote.price} asset="EUR" />
      </td>
      <td className="numeric">{away ? formatDistance(away, language) : '–'}</td>
      <td>
        <PartBar part={quote.remaining_quantity} whole={quote.quantity} asset={certificate} />
      </td>
      <td>
        <OrderStatusMark order={quote} />
      </td>
    </tr>
  );
}
