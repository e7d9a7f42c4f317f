import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { formatBasisPoints } from '../../units/basisPoints';
import { add, compare, decimal, negate, ZERO } from '../../units/decimal';
import type { OrderPreview } from '../orders/calls';
import classes from './Ticket.module.css';

/** What an order would do, as the server computes it. The lines are there before the figures, so that nothing jumps. */
export function PreviewFacts({ preview, isBuy }: { preview: OrderPreview | undefined; isBuy: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const balance = isBuy ? 'EUR' : (preview?.certificate_type ?? 'CEA');
  const rest =
    preview?.quantity != null ? add(decimal(preview.quantity), negate(decimal(preview.filled_quantity))) : null;
  const euro = (value: OrderPreview['average_price'] | undefined) =>
    value == null ? null : <Amount value={value} asset="EUR" />;
  return (
    <dl className={classes.preview} aria-live="off">
      <Line name={t('preview.average')}>{euro(preview?.average_price)}</Line>
      <Line name={t('preview.worst')}>{euro(preview?.worst_price)}</Line>
      <Line name={t('preview.tradesNow')}>
        {preview && <Amount value={preview.filled_quantity} asset={preview.certificate_type} />}
      </Line>
      <Line name={t('preview.rests')}>
        {preview && rest && compare(rest, ZERO) >= 0 && <Amount value={rest} asset={preview.certificate_type} />}
      </Line>
      <Line
        name={preview ? t('preview.feeOf', { rate: formatBasisPoints(preview.fee_bps, language) }) : t('preview.fee')}
      >
        {euro(preview?.fee_eur)}
      </Line>
      <Line name={t(isBuy ? 'preview.pay' : 'preview.receive')} isSum>
        {euro(preview?.net_eur)}
      </Line>
      <Line name={t('preview.remaining')}>
        {preview && (
          <>
            <Amount value={preview.remaining_balance} asset={balance} /> {balance}
          </>
        )}
      </Line>
    </dl>
  );
}

function Line({ name, isSum = false, children }: { name: string; isSum?: boolean; children: ReactNode }) {
  return (
    <div data-sum={isSum}>
      <dt>{name}</dt>
      <dd>{children || '–'}</dd>
    </div>
  );
}
