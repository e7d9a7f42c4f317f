import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { Trouble } from '../../kit/Trouble';
import { useNow } from '../../kit/useNow';
import { formatAge } from '../../units/format';
import classes from './Board.module.css';

const MISSED_INTERVALS = 3;

/** What a board needs to know of the question behind it. */
export type Source = {
  data: unknown;
  error: Error | null;
  dataUpdatedAt: number;
  refetch: () => Promise<unknown>;
};

type Props = {
  title: string;
  area?: string;
  source: Source;
  intervalMs: number;
  tools?: ReactNode;
  children: ReactNode;
};

/** One part of a trading screen: a title, tools, and what is known. It says when that has grown old, and is quiet otherwise. */
export function Board({ title, area, source, intervalMs, tools, children }: Props) {
  const id = useId();
  const { data, error, dataUpdatedAt, refetch } = source;
  return (
    <section className={classes.board} aria-labelledby={id} style={area ? { gridArea: area } : undefined}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        <Old updatedAt={dataUpdatedAt} intervalMs={intervalMs} />
        {tools && <div className={classes.tools}>{tools}</div>}
      </div>
      {error && data === undefined ? (
        <div className={classes.trouble}>
          <Trouble error={error} onRetry={() => void refetch()} />
        </div>
      ) : (
        children
      )}
    </section>
  );
}

function Old({ updatedAt, intervalMs }: { updatedAt: number; intervalMs: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const age = useNow() - updatedAt;
  if (updatedAt === 0 || age <= MISSED_INTERVALS * intervalMs + 1000) return null;
  return (
    <span className={classes.old} role="status">
      {t('freshness.old', { age: formatAge(age, language) })}
    </span>
  );
}
