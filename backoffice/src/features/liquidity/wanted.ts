import { plain } from '../../units/decimal';
import type { Language } from '../../units/format';
import { amountHint, type Hint, read } from '../../units/typed';
import type { Certificate } from '../market/certificates';
import type { WantedLiquidity } from './calls';

export type Amounts = { bid: string; ask: string };

export function hintsOf(amounts: Amounts, language: Language): { bid: Hint | null; ask: Hint | null } {
  return { bid: amountHint(amounts.bid, 'EUR', language), ask: amountHint(amounts.ask, 'EUR', language) };
}

/** What is asked for; nothing while both fields are empty or one cannot be read. */
export function wantedOf(certificate: Certificate, amounts: Amounts, language: Language): WantedLiquidity | null {
  const hints = hintsOf(amounts, language);
  const [bid, ask] = [textOf(amounts.bid, language), textOf(amounts.ask, language)];
  if (hints.bid || hints.ask || (!bid && !ask)) return null;
  return {
    certificate_type: certificate,
    ...(bid && { bid_amount_eur: bid }),
    ...(ask && { ask_amount_eur: ask }),
  };
}

/** An amount of nothing is none. */
function textOf(typed: string, language: Language): string | null {
  const amount = read(typed, language);
  return amount && amount.units > 0n ? plain(amount) : null;
}
