import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './AuditPage.module.css';
import { type AuditFilters, readFilters } from './search';

type Props = { search: AuditFilters; onChange: (change: AuditFilters) => void };

/** The first and the last day, in UTC as the server counts them. A moment in the address shows as its day. */
export function DateFields({ search, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.dates} title={t('audit.utcDays')}>
      {(['date_from', 'date_to'] as const).map((name) => (
        <label key={name} htmlFor={name}>
          {t(name === 'date_from' ? 'audit.dateFrom' : 'audit.dateTo')}
          <TextInput
            id={name}
            type="date"
            value={search[name]?.slice(0, 10) ?? ''}
            onChange={(event) => onChange({ [name]: readFilters({ [name]: event.currentTarget.value })[name] })}
          />
        </label>
      ))}
    </div>
  );
}
