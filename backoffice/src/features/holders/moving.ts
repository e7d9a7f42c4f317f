import type { Places } from '../../kit/places';
import { add, compare, type Decimal, negate, plain } from '../../units/decimal';
import { type Asset, type Language, SCALE } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { NewTransaction } from './calls';
import type { Holding } from './queries';
import type { Move } from './search';

export type MoveValues = { type: Move; asset: Asset; amount: string; notes: string };

export const NOTES_LENGTH_MAX = 1000;

export const PLACES: Places<keyof MoveValues> = {
  certificate_type: 'asset',
  transaction_type: 'type',
  amount: 'amount',
  notes: 'notes',
};

/** A movement of nothing is none: unlike an opening balance, its amount must be there and more than zero. */
export function moveHint({ amount, asset }: MoveValues, language: Language): Hint | 'positive' | null {
  if (!amount.trim()) return 'required';
  const hint = amountHint(amount, asset, language);
  return hint ?? (read(amount, language)?.units === 0n ? 'positive' : null);
}

export function toTransaction({ type, asset, amount, notes }: MoveValues, language: Language): NewTransaction | null {
  const value = read(amount, language);
  if (!value) return null;
  return {
    certificate_type: asset,
    transaction_type: type,
    amount: plain(value, SCALE[asset]),
    ...(notes.trim() && { notes: notes.trim() }),
  };
}

export type Outcome = { available: Decimal; locked: Decimal; total: Decimal; isShort: boolean };

/** What will be there afterwards, exactly. What is locked in orders is out of reach of a withdrawal. */
export function outcome(holding: Holding, type: Move, amount: Decimal): Outcome {
  const change = type === 'DEPOSIT' ? amount : negate(amount);
  const available = add(holding.available, change);
  return {
    available,
    locked: holding.locked,
    total: add(holding.total, change),
    isShort: type === 'WITHDRAWAL' && compare(amount, holding.available) > 0,
  };
}
