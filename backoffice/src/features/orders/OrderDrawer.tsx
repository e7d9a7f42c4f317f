import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { CopyId } from '../../kit/CopyId';
import { Fact, Facts } from '../../kit/Facts';
import { Panel } from '../../kit/Layer';
import { useLanguage } from '../../kit/language';
import { Moment } from '../../kit/Moment';
import { TicketLink } from '../../kit/TicketLink';
import { Trouble } from '../../kit/Trouble';
import { formatBasisPoints } from '../../units/basisPoints';
import { FillsTable } from '../market/FillsTable';
import { AmendForm } from './AmendForm';
import type { Order, OrderKind } from './calls';
import { FillBar } from './FillBar';
import classes from './OrderDrawer.module.css';
import { OrderStatusMark } from './OrderStatusMark';
import { getOrder, isOpen } from './queries';
import { useOrdersPace } from './useOrdersFeed';

type Props = { kind: OrderKind; id: string | undefined; onClose: () => void };

/** One order: what it is, what can still be changed, and what it has traded. */
export function OrderDrawer({ kind, id, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Panel isOpen={id !== undefined} onClose={onClose} title={t('orders.one')} side="right" size={440}>
      {id && <Content kind={kind} id={id} onClose={onClose} />}
    </Panel>
  );
}

function Content({ kind, id, onClose }: { kind: OrderKind; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...getOrder(kind, id),
    refetchInterval: useOrdersPace(kind),
  });
  return (
    <div className={classes.drawer}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {data && (
        <>
          <OrderFacts order={data.order} />
          {isOpen(data.order) && data.order.price !== null && (
            <AmendForm key={data.order.id} kind={kind} order={data.order} onClose={onClose} />
          )}
          <div className={classes.fills}>
            <h3>{t('fills.title')}</h3>
            <FillsTable trades={data.trades} />
          </div>
        </>
      )}
    </div>
  );
}

function OrderFacts({ order }: { order: Order }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts>
      <Fact name={t('orders.order')}>
        {t(`orders.sides.${order.side}`)} {order.certificate_type} · {t(`orders.types.${order.order_type}`)} ·{' '}
        {t(`orders.forces.${order.time_in_force}`)}
        {order.post_only && ` · ${t('orders.postOnly')}`}
      </Fact>
      <Fact name={t('orders.status')}>
        <OrderStatusMark order={order} isCancelling={false} />
        {order.reason && <span className={classes.reason}>{t(`orders.reasons.${order.reason}`)}</span>}
      </Fact>
      {order.price !== null && (
        <Fact name={t('ladder.price')}>
          <Amount value={order.price} asset="EUR" /> EUR
        </Fact>
      )}
      {order.budget_eur !== null && (
        <Fact name={t('ticketForm.amount')}>
          <Amount value={order.budget_eur} asset="EUR" /> EUR
        </Fact>
      )}
      <Fact name={t('orders.filled')}>
        <FillBar order={order} />
      </Fact>
      <Fact name={t('orders.average')}>
        {order.average_price === null ? '–' : <Amount value={order.average_price} asset="EUR" />}
      </Fact>
      <Fact name={t('preview.feeOf', { rate: formatBasisPoints(order.fee_bps, language) })}>
        <Amount value={order.fee_eur} asset="EUR" /> EUR
      </Fact>
      <Fact name={t('orders.reserved')}>
        <Amount value={order.locked} asset={order.side === 'BUY' ? 'EUR' : order.certificate_type} />{' '}
        {order.side === 'BUY' ? 'EUR' : order.certificate_type}
      </Fact>
      {order.expires_at && (
        <Fact name={t('ticketForm.expires')}>
          <Moment at={order.expires_at} />
        </Fact>
      )}
      <Fact name={t('orders.placed')}>
        <Moment at={order.created_at} />
      </Fact>
      <Fact name={t('audit.ticket')}>
        <TicketLink ticketId={order.ticket_id} />
      </Fact>
      <Fact name={t('facts.id')}>
        <CopyId value={order.id} label={t('facts.id')} />
      </Fact>
    </Facts>
  );
}
