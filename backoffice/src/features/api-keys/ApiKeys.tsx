import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataGrid } from '../../kit/DataGrid';
import { EmptyNote } from '../../kit/EmptyNote';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { useKeyColumns } from './columns';
import { NewKeyBox } from './NewKeyBox';
import { type ApiKey, listApiKeys, REFRESH_MS } from './queries';
import { RevokeBox } from './RevokeBox';

/** The keys with which a market maker's machines come. */
export function ApiKeys({ marketMakerId, isActive }: { marketMakerId: string; isActive: boolean }) {
  const { t } = useTranslation();
  const [isCreating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const { data, error, dataUpdatedAt, isFetching, refetch } = useQuery(listApiKeys(marketMakerId));
  const generate = (
    <Button disabled={!isActive} onClick={() => setCreating(true)}>
      {t('apiKeys.generate')}
    </Button>
  );
  return (
    <>
      <FilterBar
        search={data && data.length > 0 ? generate : null}
        onClear={null}
        actions={
          <Freshness
            updatedAt={dataUpdatedAt}
            isFetching={isFetching}
            intervalMs={REFRESH_MS}
            onRefresh={() => void refetch()}
          />
        }
      />
      <DataGrid
        label={t('apiKeys.title')}
        columns={useKeyColumns(setRevoking)}
        rows={data}
        rowId={(key) => key.key_id}
        error={error}
        updatedAt={dataUpdatedAt}
        onRetry={() => void refetch()}
        empty={
          <EmptyNote icon={IconKey} title={t('apiKeys.noneYet')} hint={t('apiKeys.noneYetHint')}>
            {generate}
          </EmptyNote>
        }
        footer={data && data.length > 0 ? t('apiKeys.count', { count: data.length }) : null}
      />
      <NewKeyBox marketMakerId={marketMakerId} isOpen={isCreating} onClose={() => setCreating(false)} />
      <RevokeBox apiKey={revoking} onClose={() => setRevoking(null)} />
    </>
  );
}
