import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../kit/FilterBar';
import { SearchField } from '../../kit/SearchField';
import { type MarketMakersSearch, Q_LENGTH_MAX, readMarketMakersSearch } from './search';

type Props = {
  search: MarketMakersSearch;
  onChange: (change: Partial<MarketMakersSearch>) => void;
  onClear: (() => void) | null;
  children: ReactNode;
};

const ANY = 'any';

export function MarketMakerFilters({ search, onChange, onClear, children }: Props) {
  const { t } = useTranslation();
  return (
    <FilterBar
      onClear={onClear}
      actions={children}
      search={
        <SearchField
          label={t('marketMakers.search')}
          value={search.q ?? ''}
          maxLength={Q_LENGTH_MAX}
          onChange={(q) => onChange({ q: q || undefined })}
        />
      }
    >
      <SegmentedControl
        aria-label={t('marketMakers.status')}
        value={search.status ?? ANY}
        onChange={(status) => onChange({ status: readMarketMakersSearch({ status }).status })}
        data={[
          { value: ANY, label: t('filter.anyStatus') },
          { value: 'active', label: t('marketMakers.active') },
          { value: 'inactive', label: t('marketMakers.inactive') },
        ]}
      />
      <SegmentedControl
        aria-label={t('marketMakers.type')}
        value={search.type ?? ANY}
        onChange={(type) => onChange({ type: readMarketMakersSearch({ type }).type })}
        data={[
          { value: ANY, label: t('filter.anyType') },
          { value: 'ASSET_HOLDER', label: t('marketMakers.types.ASSET_HOLDER') },
          { value: 'LIQUIDITY_PROVIDER', label: t('marketMakers.types.LIQUIDITY_PROVIDER') },
        ]}
      />
    </FilterBar>
  );
}
