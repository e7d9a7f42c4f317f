import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../kit/FilterBar';
import { SearchField } from '../../kit/SearchField';
import { KINDS, type KindProps } from './kinds';
import { type HoldersSearch, Q_LENGTH_MAX, readMarketMakersSearch } from './search';

type Props = KindProps & {
  search: HoldersSearch;
  onChange: (change: Partial<HoldersSearch>) => void;
  onClear: (() => void) | null;
  children: ReactNode;
};

const ANY = 'any';

export function HolderFilters({ kind, search, onChange, onClear, children }: Props) {
  const { t } = useTranslation();
  const { words, hasTypes } = KINDS[kind];
  return (
    <FilterBar
      onClear={onClear}
      actions={children}
      search={
        <SearchField
          label={t(`${words}.search`)}
          value={search.q ?? ''}
          maxLength={Q_LENGTH_MAX}
          onChange={(q) => onChange({ q: q || undefined })}
        />
      }
    >
      <SegmentedControl
        aria-label={t('holders.status')}
        value={search.status ?? ANY}
        onChange={(status) => onChange({ status: readMarketMakersSearch({ status }).status })}
        data={[
          { value: ANY, label: t('filter.anyStatus') },
          { value: 'active', label: t('holders.active') },
          { value: 'inactive', label: t('holders.inactive') },
        ]}
      />
      {hasTypes && (
        <SegmentedControl
          aria-label={t('holders.type')}
          value={search.type ?? ANY}
          onChange={(type) => onChange({ type: readMarketMakersSearch({ type }).type })}
          data={[
            { value: ANY, label: t('filter.anyType') },
            { value: 'ASSET_HOLDER', label: t('marketMakers.types.ASSET_HOLDER') },
            { value: 'LIQUIDITY_PROVIDER', label: t('marketMakers.types.LIQUIDITY_PROVIDER') },
          ]}
        />
      )}
    </FilterBar>
  );
}
