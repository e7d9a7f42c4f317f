import { NativeSelect } from '@mantine/core';
import { IconDroplets, IconFilterOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { FilterBar } from '../../kit/FilterBar';
import { PageTurner } from '../../kit/PageTurner';
import { usePages } from '../../kit/usePages';
import { useRange } from '../../kit/useRange';
import { CERTIFICATES, type Certificate, readCertificate } from '../market/certificates';
import { useOperationColumns } from './operationColumns';
import { operationsOf } from './queries';
import type { LiquiditySearch } from './search';

/** What was placed, the newest first: what was wanted, and what it came to. */
export function Operations({ search }: { search: LiquiditySearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/liquidity' });
  const { data, error, dataUpdatedAt, refetch } = useQuery(operationsOf(search));
  const pages = usePages(search.cursor, data?.next);
  const summary = useRange(pages, data, (count) => t('liquidity.operationsCount', { count }));
  const filter = (of: Certificate | undefined) => void navigate({ search: { ...search, of, cursor: undefined } });
  return (
    <>
      <FilterBar
        search={
          <NativeSelect
            size="sm"
            aria-label={t('orders.certificate')}
            value={search.of ?? ''}
            onChange={({ currentTarget: { value } }) => filter(readCertificate(value))}
            data={[{ value: '', label: t('orders.anyCertificate') }, ...CERTIFICATES]}
          />
        }
        onClear={search.of ? () => filter(undefined) : null}
      />
      <DataGrid
        label={t('liquidity.operations')}
        columns={useOperationColumns()}
        rows={data?.rows}
        rowId={(operation) => operation.id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={
          search.of ? (
            <EmptyNote icon={IconFilterOff} title={t('liquidity.nothingFound')} hint={t('holders.nothingFoundHint')} />
          ) : (
            <EmptyNote icon={IconDroplets} title={t('liquidity.noneYet')} hint={t('liquidity.noneYetHint')} />
          )
        }
        footer={<PageTurner summary={summary} onPrevious={pages.onPrevious} onNext={pages.onNext} />}
      />
    </>
  );
}
