import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../kit/FilterBar';
import { CERTIFICATES, SIDES } from '../market/certificates';
import { listMakers } from './makers';
import { ORDER_STATUSES } from './queries';
import { isFiltered, type OrdersSearch, readOrdersSearch } from './search';

type Props = {
  search: OrdersSearch;
  onChange: (part: Partial<OrdersSearch>) => void;
  onClear: () => void;
  children: ReactNode;
};

export function OrderFilters({ search, onChange, onClear, children }: Props) {
  const { t } = useTranslation();
  const { data: makers } = useQuery(listMakers);
  return (
    <FilterBar
      search={
        <NativeSelect
          size="sm"
          aria-label={t('orders.status')}
          value={search.status ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ status: readOrdersSearch({ status: value }).status })}
          data={[
            { value: '', label: t('filter.anyStatus') },
            { value: 'open', label: t('orders.open') },
            ...ORDER_STATUSES.map((value) => ({ value, label: t(`orders.statuses.${value}`) })),
          ]}
        />
      }
      onClear={isFiltered(search) ? onClear : null}
      actions={children}
    >
      <Select
        size="sm"
        w={190}
        searchable
        clearable
        aria-label={t('makerTicket.maker')}
        placeholder={t('orders.anyMaker')}
        nothingFoundMessage={t('marketMakers.nothingFound')}
        value={search.mm ?? null}
        onChange={(mm) => onChange({ mm: mm ?? undefined })}
        data={makers?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      />
      <NativeSelect
        size="sm"
        aria-label={t('orders.certificate')}
        value={search.certificate ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ certificate: readOrdersSearch({ certificate: value }).certificate })
        }
        data={[{ value: '', label: t('orders.anyCertificate') }, ...CERTIFICATES]}
      />
      <NativeSelect
        size="sm"
        aria-label={t('orders.side')}
        value={search.side ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ side: readOrdersSearch({ side: value }).side })}
        data={[
          { value: '', label: t('orders.anySide') },
          ...SIDES.map((value) => ({ value, label: t(`orders.sides.${value}`) })),
        ]}
      />
    </FilterBar>
  );
}
