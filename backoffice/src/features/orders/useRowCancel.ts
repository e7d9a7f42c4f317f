import { useShortcuts } from '../../kit/shortcuts';
import type { Order } from './calls';
import type { Cancelling } from './useCancelling';

/** The key x cancels the order of the row in which the focus is. */
export function useRowCancel(rows: readonly Order[] | undefined, cancelling: Cancelling): void {
  useShortcuts({
    x: () => {
      const id = document.activeElement?.closest<HTMLElement>('tr[data-row]')?.dataset.row;
      const order = rows?.find((row) => row.id === id);
      if (order) void cancelling.cancel(order);
    },
  });
}
