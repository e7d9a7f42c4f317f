import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconArrowsExchange, IconFilterOff } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { PageTurner } from '../../kit/PageTurner';
import { usePages } from '../../kit/usePages';
import { useRange } from '../../kit/useRange';
import { ASSETS } from '../../units/format';
import type { Holder } from './calls';
import type { KindProps } from './kinds';
import { listTransactions, renew } from './queries';
import { readHolderSearch, TRANSACTION_TYPES } from './search';
import { useTransactionColumns } from './transactionColumns';
import { useHolderAddress } from './useHolderAddress';

const ANY = 'any';

/** Every change of the holder's balances, newest first. */
export function Transactions({ kind, holder }: KindProps & { holder: Holder }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { search, filter, open } = useHolderAddress(kind, holder.id);
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(listTransactions(kind, holder.id, search));
  const pages = usePages(search.cursor, data?.next);
  const summary = useRange(pages, data, (count) => t('transactions.count', { count }));
  const isFiltered = search.certificate_type !== undefined || search.transaction_type !== undefined;
  const clear = () => filter({ certificate_type: undefined, transaction_type: undefined });

  return (
    <>
      <FilterBar
        search={null}
        onClear={isFiltered ? clear : null}
        // The balances above and the movements below are renewed together, so that they tell one story.
        actions={
          <Freshness updatedAt={dataUpdatedAt} isFetching={isFetching} onRefresh={() => void renew(queries, kind)} />
        }
      >
        <SegmentedControl
          aria-label={t('transactions.asset')}
          value={search.certificate_type ?? ANY}
          onChange={(value) =>
            filter({ certificate_type: readHolderSearch({ certificate_type: value }).certificate_type })
          }
          data={[{ value: ANY, label: t('transactions.anyAsset') }, ...ASSETS]}
        />
        <NativeSelect
          aria-label={t('transactions.type')}
          size="sm"
          value={search.transaction_type ?? ANY}
          onChange={({ currentTarget: { value } }) =>
            filter({ transaction_type: readHolderSearch({ transaction_type: value }).transaction_type })
          }
          data={[
            { value: ANY, label: t('filter.anyType') },
            ...TRANSACTION_TYPES.map((value) => ({ value, label: t(`transactions.types.${value}`) })),
          ]}
        />
      </FilterBar>
      <DataGrid
        label={t('transactions.title')}
        columns={useTransactionColumns()}
        rows={data?.rows}
        rowId={(transaction) => transaction.id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={isFiltered ? <NothingFound onClear={clear} /> : <NoneYet onAdd={() => open('transaction')} />}
        footer={<PageTurner summary={summary} onPrevious={pages.onPrevious} onNext={pages.onNext} />}
      />
    </>
  );
}

function NoneYet({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyNote icon={IconArrowsExchange} title={t('transactions.noneYet')} hint={t('transactions.noneYetHint')}>
      <Button onClick={onAdd}>{t('transactions.addFirst')}</Button>
    </EmptyNote>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyNote icon={IconFilterOff} title={t('transactions.nothingFound')} hint={t('holders.nothingFoundHint')}>
      <Button variant="default" onClick={onClear}>
        {t('filter.clear')}
      </Button>
    </EmptyNote>
  );
}
