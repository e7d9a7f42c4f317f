import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import page from '../../kit/page.module.css';
import { formatCount, formatDay } from '../../units/format';
import classes from './Overview.module.css';
import type { TicketStats } from './queries';
import { lastDays } from './statsOf';

/** Actions over time: a bar for each day, its failures in the other pattern. Each leads to the tickets of its day. */
export function DayBars({ stats }: { stats: TicketStats }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = lastDays(stats);
  const most = Math.max(1, ...days.map(({ total }) => total));
  const [first, last] = [days[0], days.at(-1)];
  return (
    <section className={page.card} aria-labelledby="over-time">
      <h2 id="over-time">{t('overview.overTime')}</h2>
      <ul className={classes.days}>
        {days.map(({ date, total, failed }) => {
          const said = { date: formatDay(date, language), total: formatCount(total, language) };
          const label = t('overview.day', { ...said, count: total, failed: formatCount(failed, language) });
          return (
            <li key={date}>
              <Link
                to="/audit"
                search={{ date_from: date, date_to: date }}
                aria-label={label}
                title={label}
                className={classes.day}
              >
                <span className={classes.failed} style={{ height: `${(failed * 100) / most}%` }} />
                <span className={classes.done} style={{ height: `${((total - failed) * 100) / most}%` }} />
              </Link>
            </li>
          );
        })}
      </ul>
      <div className={classes.axis}>
        <span>{first && formatDay(first.date, language)}</span>
        <span>{days.length > 0 ? t('overview.days', { count: days.length }) : t('overview.nothing')}</span>
        <span>{last && last !== first && formatDay(last.date, language)}</span>
      </div>
    </section>
  );
}
