import { decimal, perMille } from '../units/decimal';
import type { Exact } from '../units/exact';
import { type Asset, formatAmount } from '../units/format';
import { useLanguage } from './language';
import classes from './PartBar.module.css';

/** A part of a whole: as figures, and as a bar under them. */
export function PartBar({ part, whole, asset }: { part: Exact; whole: Exact; asset: Asset }) {
  const language = useLanguage();
  const share = perMille(decimal(part), decimal(whole));
  return (
    <span className={classes.part}>
      <span className="numeric">
        {formatAmount(decimal(part), asset, language)}{' '}
        <span className={classes.of}>/ {formatAmount(decimal(whole), asset, language)}</span>
      </span>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${share / 10}%` }} />
      </span>
    </span>
  );
}
