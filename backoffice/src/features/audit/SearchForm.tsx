import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../kit/shortcuts';
import classes from './AuditPage.module.css';
import { EntityTypeSelect } from './EntityTypeSelect';
import { type AuditFilters, readFilters, STATUSES, TEXT_LENGTH_MAX } from './search';
import { ACTIONS, actionLabel } from './words';

type Props = { filters: AuditFilters; onSearch: (filters: AuditFilters) => void; onClear: (() => void) | null };

const NOTHING: Record<keyof AuditFilters, undefined> = {
  search: undefined,
  status: undefined,
  action_type: undefined,
  entity_type: undefined,
  tags: undefined,
  user_id: undefined,
  market_maker_id: undefined,
  entity_id: undefined,
  date_from: undefined,
  date_to: undefined,
};

/** Everything that tickets can be searched by, sent together. */
export function SearchForm({ filters, onSearch, onClear }: Props) {
  const { t } = useTranslation();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(filters);
  const [known, setKnown] = useState(JSON.stringify(filters));
  // The address can change without this form: by Back, by a link, by "clear".
  if (JSON.stringify(filters) !== known) {
    setKnown(JSON.stringify(filters));
    setTyped(filters);
  }
  useShortcuts({ '/': () => first.current?.select(), Escape: () => onClear?.() });
  const type = (change: AuditFilters) => setTyped({ ...typed, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ ...NOTHING, ...readFilters(typed) });
  };
  const clear = () => {
    setTyped({});
    onClear?.();
  };
  const text = (name: Exclude<keyof AuditFilters, 'status'>, label: string, hint?: string) => (
    <TextInput
      label={label}
      description={hint}
      value={typed[name] ?? ''}
      maxLength={name === 'tags' ? undefined : TEXT_LENGTH_MAX}
      autoComplete="off"
      spellCheck={false}
      type={name.startsWith('date') ? 'date' : 'text'}
      ref={name === 'search' ? first : undefined}
      onChange={(event) => type({ [name]: event.currentTarget.value })}
    />
  );
  const actions = [...new Set([...Object.keys(ACTIONS), ...(typed.action_type ? [typed.action_type] : [])])];

  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.fields}>
        {text('search', t('audit.ticketOrTag'))}
        <NativeSelect
          size="sm"
          label={t('audit.action')}
          value={typed.action_type ?? ''}
          onChange={(event) => type({ action_type: event.currentTarget.value })}
          data={[
            { value: '', label: t('audit.anyAction') },
            ...actions.map((code) => ({
              value: code,
              label: code
                .split(',')
                .map((one) => actionLabel(one, t))
                .join(', '),
            })),
          ]}
        />
        <EntityTypeSelect
          label={t('audit.entityType')}
          value={typed.entity_type}
          onChange={(entity_type) => type({ entity_type })}
        />
        {text('entity_id', t('audit.entityId'))}
        {text('user_id', t('audit.userId'))}
        {text('market_maker_id', t('audit.marketMakerId'))}
        <NativeSelect
          size="sm"
          label={t('audit.status')}
          value={typed.status ?? ''}
          onChange={(event) => type({ status: readFilters({ status: event.currentTarget.value }).status })}
          data={[
            { value: '', label: t('filter.anyStatus') },
            ...STATUSES.map((status) => ({ value: status, label: t(`audit.statuses.${status}`) })),
          ]}
        />
        {text('tags', t('audit.tags'), t('audit.tagsHint'))}
        {text('date_from', t('audit.dateFrom'))}
        {text('date_to', t('audit.dateTo'), t('audit.utcDays'))}
        <div className={classes.submit}>
          <Button type="submit" leftSection={<IconSearch size={15} />}>
            {t('audit.searchButton')}
          </Button>
          <Button variant="default" onClick={clear}>
            {t('filter.clearShort')}
          </Button>
        </div>
      </div>
    </form>
  );
}
