import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { CopyId } from '../../kit/CopyId';
import { Fact, Facts } from '../../kit/Facts';
import { Panel } from '../../kit/Layer';
import { Moment } from '../../kit/Moment';
import { PartBar } from '../../kit/PartBar';
import { RouteLink } from '../../kit/RouteLink';
import { Trouble } from '../../kit/Trouble';
import { CancelOperation } from './CancelOperation';
import type { OperationDetail } from './calls';
import classes from './LiquidityPage.module.css';
import { OperationStatus } from './OperationStatus';
import { ActualOf, By } from './operationColumns';
import { PartsTable } from './PartsTable';
import { operation } from './queries';

/** One operation: what was wanted and what it came to, who took part, and how it can be taken back. */
export function OperationDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Panel isOpen={id !== undefined} onClose={onClose} title={t('liquidity.operation')} side="right" size={480}>
      {id && <Content key={id} id={id} />}
    </Panel>
  );
}

function Content({ id }: { id: string }) {
  const { data, error, dataUpdatedAt, refetch } = useQuery(operation(id));
  return (
    <div className={classes.drawer}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {data && (
        <>
          <OperationFacts operation={data} />
          <PartsTable certificate={data.certificate_type} parts={data.market_makers_used} />
          <CancelOperation operation={data} />
        </>
      )}
    </div>
  );
}

function OperationFacts({ operation }: { operation: OperationDetail }) {
  const { t } = useTranslation();
  return (
    <Facts>
      <Fact name={t('orders.status')}>
        <OperationStatus status={operation.status} />
        <span className={classes.meaning}>{t(`liquidity.meanings.${operation.status}`)}</span>
      </Fact>
      <Fact name={t('orders.certificate')}>{operation.certificate_type}</Fact>
      <Fact name={`${t('liquidity.bids')}, EUR`}>
        <ActualOf actual={operation.actual_bid_liquidity_eur} target={operation.target_bid_liquidity_eur} />
      </Fact>
      <Fact name={`${t('liquidity.asks')}, EUR`}>
        <ActualOf actual={operation.actual_ask_liquidity_eur} target={operation.target_ask_liquidity_eur} />
      </Fact>
      <Fact name={t('liquidity.openOrders')}>
        <PartBar part={operation.open_orders} whole={operation.orders} asset="CEA" />
      </Fact>
      <Fact name={t('orders.filled')}>
        <Amount value={operation.filled_quantity} asset="CEA" /> {operation.certificate_type}
      </Fact>
      <Fact name={t('liquidity.reference')}>
        <Amount value={operation.reference_price} asset="EUR" /> {t(`liquidity.sources.${operation.reference_source}`)}
      </Fact>
      <Fact name={t('orders.placed')}>
        <Moment at={operation.created_at} />
      </Fact>
      <Fact name={t('liquidity.by')}>
        <By who={operation.created_by} />
      </Fact>
      <Fact name={t('liquidity.notes')}>{operation.notes}</Fact>
      <Fact name={t('facts.id')}>
        <CopyId value={operation.id} label={t('facts.id')} />
      </Fact>
      <Fact name={t('audit.ticket')}>
        <RouteLink to="/audit" search={{ entity_id: operation.id }}>
          {t('liquidity.tickets')}
        </RouteLink>
      </Fact>
    </Facts>
  );
}
