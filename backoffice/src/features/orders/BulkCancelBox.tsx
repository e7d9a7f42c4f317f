import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { useLanguage } from '../../kit/language';
import { Trouble } from '../../kit/Trouble';
import { formatCount } from '../../units/format';
import classes from './BulkCancelBox.module.css';
import { byMaker, staleBefore } from './bulk';
import type { Order } from './calls';
import { MakerName } from './makers';
import { listOrders, OPEN } from './queries';
import type { Cancelling } from './useCancelling';

const MOST = 500;
type Props = { cancelling: Cancelling; onClose: () => void };

/** Cancels every order that has waited for more than a day, after a look at which these are. */
export function StaleBox({ isOpen, ...props }: Props & { isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <Box isOpen={isOpen} onClose={props.onClose} title={t('bulk.staleTitle')}>
      <Stale {...props} />
    </Box>
  );
}

function Stale(props: Props) {
  const { t } = useTranslation();
  const [before] = useState(() => staleBefore(Date.now()));
  const { data, error, refetch } = useQuery({
    ...listOrders('marketMakers', { status: OPEN, date_to: before, limit: MOST }),
    refetchInterval: false,
  });
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data?.rows.length === 0) return <p className={form.fixed}>{t('bulk.noneStale')}</p>;
  return data ? <Summary orders={data.rows} {...props} /> : null;
}

export function ChosenBox({ orders, ...props }: Props & { orders: readonly Order[] | null }) {
  const { t } = useTranslation();
  return (
    <Box isOpen={orders !== null} onClose={props.onClose} title={t('bulk.chosenTitle')}>
      {orders && <Summary orders={orders} {...props} />}
    </Box>
  );
}

/** Whose orders would go, then how far it has come. */
function Summary({ orders, cancelling, onClose }: Props & { orders: readonly Order[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen] = useState(orders);
  const [progress, setProgress] = useState<{ done: number; refused: number } | null>(null);
  const run = async () => {
    let [done, refused] = [0, 0];
    setProgress({ done, refused });
    for (const order of chosen) {
      if (await cancelling.cancel(order, true)) done += 1;
      else refused += 1;
      setProgress({ done, refused });
    }
  };
  const isOver = progress !== null && progress.done + progress.refused === chosen.length;
  return (
    <div className={form.form}>
      <p className={form.fixed}>{t('bulk.summary', { count: chosen.length })}</p>
      <ul className={classes.makers}>
        {byMaker(chosen).map(([id, count]) => (
          <li key={id}>
            <MakerName id={id} />
            <span className="numeric">{formatCount(count, language)}</span>
          </li>
        ))}
      </ul>
      {progress && (
        <p className={form.note} role="status">
          {t('bulk.progress', { done: progress.done, all: chosen.length, refused: progress.refused })}
        </p>
      )}
      <div className={form.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t(isOver ? 'close' : 'bulk.keep')}
        </Button>
        {!isOver && (
          <Button className={form.danger} loading={progress !== null} onClick={() => void run()}>
            {t('bulk.cancel', { count: chosen.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
