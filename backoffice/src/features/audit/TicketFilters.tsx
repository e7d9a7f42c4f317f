import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../kit/FilterBar';
import { SearchField } from '../../kit/SearchField';
import { ActionMenu } from './ActionMenu';
import { DateFields } from './DateFields';
import { EntityTypeSelect } from './EntityTypeSelect';
import { FurtherFilters } from './FurtherFilters';
import { SearchForm } from './SearchForm';
import { type AuditFilters, type AuditSearch, readFilters, STATUSES, TEXT_LENGTH_MAX } from './search';
import { readTicketId } from './ticketId';

type Props = {
  search: AuditSearch;
  onChange: (change: AuditFilters) => void;
  onClear: (() => void) | null;
  children: ReactNode;
};

const ANY = 'any';

/** What narrows the tickets: a bar, or in the search view a form of everything there is to search by. */
export function TicketFilters({ search, onChange, onClear, children }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const openNamed = (text: string) => {
    const ticketId = readTicketId(text);
    if (ticketId) void navigate({ to: '/audit/$ticketId', params: { ticketId } });
  };
  if (search.view === 'search') {
    return (
      <FilterBar
        search={<SearchForm filters={readFilters(search)} onSearch={onChange} onClear={onClear} />}
        onClear={null}
        actions={children}
      />
    );
  }
  return (
    <FilterBar
      onClear={onClear}
      actions={children}
      search={
        <SearchField
          label={t('audit.search')}
          value={search.search ?? ''}
          maxLength={TEXT_LENGTH_MAX}
          onChange={(text) => onChange({ search: text || undefined })}
          onSubmit={openNamed}
        />
      }
    >
      {search.view !== 'failed' && (
        <SegmentedControl
          aria-label={t('audit.status')}
          value={search.status ?? ANY}
          onChange={(status) => onChange({ status: readFilters({ status }).status })}
          data={[
            { value: ANY, label: t('filter.anyStatus') },
            ...STATUSES.map((status) => ({ value: status, label: t(`audit.statuses.${status}`) })),
          ]}
        />
      )}
      <ActionMenu value={search.action_type} onChange={(action_type) => onChange({ action_type })} />
      <EntityTypeSelect
        aria-label={t('audit.entityType')}
        value={search.entity_type}
        onChange={(entity_type) => onChange({ entity_type })}
      />
      <DateFields search={search} onChange={onChange} />
      <FurtherFilters search={search} onChange={onChange} />
    </FilterBar>
  );
}
