import { useLanguage } from '../../kit/language';
import { decimal } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { formatSigned } from '../../units/format';
import classes from './Risk.module.css';

/** EUR won or lost: the sign says it, the colour repeats it. */
export function Profit({ value }: { value: Exact }) {
  const language = useLanguage();
  const { units } = decimal(value);
  const sign = units > 0n ? 'plus' : units < 0n ? 'minus' : 'none';
  return (
    <span className={`numeric ${classes.profit}`} data-sign={sign}>
      {formatSigned(decimal(value), 'EUR', language)}
    </span>
  );
}
