import { type Decimal, decimal } from '../units/decimal';
import type { Exact } from '../units/exact';
import { type Asset, formatAmount } from '../units/format';
import { useLanguage } from './language';

/** An amount of an asset; the unit stands in the heading of its column or card. */
export function Amount({ value, asset }: { value: Exact | Decimal; asset: Asset }) {
  const language = useLanguage();
  const exact = typeof value === 'object' && 'units' in value ? value : decimal(value);
  return <span className="numeric">{formatAmount(exact, asset, language)}</span>;
}
