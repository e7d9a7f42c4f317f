import type { Page } from '../../api/pages';
import type { Order, OrderDetail } from './calls';
import { isOpen } from './queries';

/** A list, or one order with its trades. */
export type Shown = Page<Order> | OrderDetail;

/** What is shown, with an order as it was told. Rows neither come nor go by that. */
export function withTold<Known extends Shown>(known: Known, told: Order): Known {
  if ('order' in known) return known.order.id === told.id ? { ...known, order: latest(known.order, told) } : known;
  if (!known.rows.some(({ id }) => id === told.id)) return known;
  return { ...known, rows: known.rows.map((row) => (row.id === told.id ? latest(row, told) : row)) };
}

/** News of an order may overtake each other. But what traded stays traded, and what has ended stays ended. */
function latest(known: Order, told: Order): Order {
  const isOlder =
    told.updated_at < known.updated_at ||
    told.filled_quantity < known.filled_quantity ||
    (!isOpen(known) && isOpen(told));
  return isOlder ? known : told;
}
