import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { ROW_LINK } from '../../kit/DataGrid';
import { useLanguage } from '../../kit/language';
import { useNow } from '../../kit/useNow';
import { formatAge, formatMoment } from '../../units/format';
import type { Order } from './calls';
import classes from './columns.module.css';
import { OrderStatusMark } from './OrderStatusMark';
import { isOpen } from './queries';
import type { Cancelling } from './useCancelling';

type Acts = {
  cancelling: Cancelling;
  onOpen: (order: Order) => void;
  chosen: ReadonlySet<string>;
  /** The orders of this page that can be chosen. */
  all: readonly string[];
  onChoose: (ids: readonly string[]) => void;
};

/** What the cells of a list can do. The columns themselves never change, so that a cell keeps the focus over a refresh. */
export const ActsContext = createContext<Acts | null>(null);

function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error('No list of orders around this cell');
  return acts;
}

export function OpenCell({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { onOpen } = useActs();
  return (
    <button type="button" className={classes.open} onClick={() => onOpen(order)} {...ROW_LINK}>
      <span data-side={order.side}>{t(`orders.sides.${order.side}`)}</span> {order.certificate_type}
    </button>
  );
}

export function StatusCell({ order }: { order: Order }) {
  const { cancelling } = useActs();
  return <OrderStatusMark order={order} isCancelling={cancelling.isUnderway(order.id)} />;
}

export function CancelCell({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { cancelling } = useActs();
  if (!isOpen(order) || cancelling.isUnderway(order.id)) return null;
  return (
    <Tooltip label={t('orders.cancel')}>
      <ActionIcon size={26} aria-label={t('orders.cancel')} onClick={() => void cancelling.cancel(order)}>
        <IconTrash size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

export function AgeCell({ order: { created_at } }: { order: Order }) {
  const language = useLanguage();
  return (
    <time className="numeric" dateTime={created_at} title={formatMoment(created_at, language)}>
      {formatAge(useNow() - Date.parse(created_at), language)}
    </time>
  );
}

export function ChoiceCell({ order: { id } }: { order: Order }) {
  const { t } = useTranslation();
  const { chosen, all, onChoose } = useActs();
  if (!all.includes(id)) return null;
  return (
    <Checkbox
      size="xs"
      aria-label={t('bulk.choose')}
      checked={chosen.has(id)}
      onChange={({ currentTarget: { checked } }) =>
        onChoose(checked ? [...chosen, id] : [...chosen].filter((other) => other !== id))
      }
    />
  );
}

export function ChoiceHead() {
  const { t } = useTranslation();
  const { chosen, all, onChoose } = useActs();
  const count = all.filter((id) => chosen.has(id)).length;
  return (
    <Checkbox
      size="xs"
      aria-label={t('bulk.chooseAll')}
      checked={count > 0 && count === all.length}
      indeterminate={count > 0 && count < all.length}
      onChange={({ currentTarget: { checked } }) => onChoose(checked ? all : [])}
    />
  );
}
