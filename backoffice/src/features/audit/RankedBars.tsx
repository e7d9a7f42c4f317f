import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import page from '../../kit/page.module.css';
import { formatCount } from '../../units/format';
import classes from './Overview.module.css';
import type { AuditFilters } from './search';
import type { Ranked } from './statsOf';

type Props = { id: string; title: string; rows: readonly Ranked[]; filterOf: (key: string) => AuditFilters };

/** Who or what comes first. Each bar leads to its tickets. */
export function RankedBars({ id, title, rows, filterOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section className={page.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 && <p className={classes.small}>{t('overview.nothing')}</p>}
      <ul className={classes.ranks}>
        {rows.map(({ key, label, count }) => (
          <li key={key}>
            <Link to="/audit" search={filterOf(key)} title={key} className={classes.rank}>
              <span className={classes.label}>{label}</span>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.bar} style={{ width: `${(count * 100) / most}%` }} />
              </span>
              <span className="numeric">{formatCount(count, language)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
