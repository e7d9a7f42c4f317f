import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { RouteLink } from '../../kit/RouteLink';
import classes from './LiquidityPage.module.css';
import { OperationLink } from './OperationLink';
import { OperationStatus } from './OperationStatus';
import { sizeOf } from './placing';
import { operation } from './queries';

/** How far what was placed last has come, from the server alone: it goes on whether somebody looks or not. */
export function PlacedNote({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useQuery(operation(id));
  if (error && !data) return <RefusalBanner error={error} places={{}} />;
  if (!data) return null;
  const { status, certificate_type, orders, actual_bid_liquidity_eur: bid, actual_ask_liquidity_eur: ask } = data;
  return (
    <section className={classes.placed} aria-label={t('liquidity.lastPlaced')}>
      <div>
        <p role="status">
          <OperationStatus status={status} />
          {t(`liquidity.meanings.${status}`)}
        </p>
        <p>
          {certificate_type} · {sizeOf({ orders, bid, ask }, t, language)}
        </p>
        <p>
          <OperationLink id={id} />
          <RouteLink to="/audit" search={{ entity_id: id }}>
            {t('liquidity.tickets')}
          </RouteLink>
        </p>
      </div>
      <CloseButton aria-label={t('close')} onClick={onClose} />
    </section>
  );
}
