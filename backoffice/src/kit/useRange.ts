import { useTranslation } from 'react-i18next';
import { formatCount } from '../units/format';
import { useLanguage } from './language';

type Position = { offset: number; isFirst: boolean };
type Rows = { rows: readonly unknown[]; next: string | null };

/** How a grid without a total says what it shows: a count when that is all, otherwise from which row to which. */
export function useRange(at: Position, page: Rows | undefined, all: (count: number) => string): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!page?.rows.length) return '';
  if (at.isFirst && !page.next) return all(page.rows.length);
  const from = formatCount(at.offset + 1, language);
  return t('grid.range', { from, to: formatCount(at.offset + page.rows.length, language) });
}
