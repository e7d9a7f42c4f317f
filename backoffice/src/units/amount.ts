import { type Decimal, decimal } from './decimal';

const SPACES = /[\s\u00a0\u202f']/g;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * Reads an amount as people type it: 10000, 10,000, 10.000, 250 000,50. One separator before exactly three digits could
 * mean either thing; there the habit of the reader's language decides, and the field writes back what it understood.
 */
export function readAmount(text: string, groupSeparator: ',' | '.'): Decimal | null {
  const typed = text.replace(SPACES, '');
  const [grouped, other] =
    groupSeparator === ',' ? [GROUPED_BY_COMMA, GROUPED_BY_POINT] : [GROUPED_BY_POINT, GROUPED_BY_COMMA];
  if (grouped.test(typed)) return ungroup(typed, groupSeparator);
  const match = PLAIN.exec(typed);
  if (match) return decimal(match[2] ? `${match[1]}.${match[2]}` : (match[1] ?? ''));
  return other.test(typed) ? ungroup(typed, groupSeparator === ',' ? '.' : ',') : null;
}

function ungroup(typed: string, separator: ',' | '.'): Decimal {
  return decimal(typed.replaceAll(separator, '').replace(',', '.'));
}
