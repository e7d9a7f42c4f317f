import { readAmount } from './amount';
import { compare, type Decimal, decimal, plain } from './decimal';
import { type Asset, type Language, SCALE } from './format';

/** The contract's guard against a slipped finger. */
const AMOUNT_MAX: Record<Asset, Decimal> = {
  CEA: decimal('100000000'),
  EUA: decimal('100000000'),
  EUR: decimal('1000000000000'),
};

export function read(text: string, language: Language): Decimal | null {
  return readAmount(text, language === 'ro' ? '.' : ',');
}

export type Hint = 'required' | 'email' | 'amount' | 'whole' | 'cents' | 'tooMuch';

export function amountHint(text: string, asset: Asset, language: Language): Hint | null {
  if (!text.trim()) return null;
  const amount = read(text, language);
  if (!amount) return 'amount';
  if (decimal(plain(amount)).scale > SCALE[asset]) return asset === 'EUR' ? 'cents' : 'whole';
  return compare(amount, AMOUNT_MAX[asset]) > 0 ? 'tooMuch' : null;
}
