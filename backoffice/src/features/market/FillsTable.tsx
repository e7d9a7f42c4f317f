import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { Moment } from '../../kit/Moment';
import { TicketLink } from '../../kit/TicketLink';
import type { MyTrade } from './queries';
import classes from './Tape.module.css';

/** What the reader's orders, or one order, have traded, the newest first. */
export function FillsTable({ trades }: { trades: readonly MyTrade[] }) {
  const { t } = useTranslation();
  if (trades.length === 0) return <p className={classes.none}>{t('fills.none')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.tape} aria-label={t('fills.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('tape.time')}</th>
            <th scope="col">{t('orders.side')}</th>
            <th scope="col" data-align="end">
              {t('ladder.price')} <span>EUR</span>
            </th>
            <th scope="col" data-align="end">
              {t('ladder.quantity')}
            </th>
            <th scope="col" data-align="end">
              {t('preview.fee')} <span>EUR</span>
            </th>
            <th scope="col">{t('audit.ticket')}</th>
          </tr>
        </thead>
        <tbody>
          {trades.map((trade) => (
            <tr key={`${trade.id} ${trade.order_id}`}>
              <td>
                <Moment at={trade.executed_at} />
              </td>
              <td data-side={trade.side}>
                {t(`orders.sides.${trade.side}`)} {trade.certificate_type}
              </td>
              <td data-align="end">
                <Amount value={trade.price} asset="EUR" />
              </td>
              <td data-align="end">
                <Amount value={trade.quantity} asset={trade.certificate_type} />
              </td>
              <td data-align="end">
                <Amount value={trade.fee_eur} asset="EUR" />
              </td>
              <td>
                <TicketLink ticketId={trade.ticket_id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
