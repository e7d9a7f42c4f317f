import { useLanguage } from '../../kit/language';
import { decimal, perMille } from '../../units/decimal';
import { formatCount } from '../../units/format';
import type { Order } from './calls';
import classes from './FillBar.module.css';

/** How much of an order has traded: as figures, and as a bar under them. */
export function FillBar({ order }: { order: Order }) {
  const language = useLanguage();
  const filled = formatCount(order.filled_quantity, language);
  if (order.quantity === null) return <span className="numeric">{filled}</span>;
  const share = perMille(decimal(order.filled_quantity), decimal(order.quantity));
  return (
    <span className={classes.fill}>
      <span className="numeric">
        {filled} <span className={classes.of}>/ {formatCount(order.quantity, language)}</span>
      </span>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${share / 10}%` }} />
      </span>
    </span>
  );
}
