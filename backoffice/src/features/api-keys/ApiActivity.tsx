import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconApi, IconFilterOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../kit/EmptyNote';
import { RouteLink } from '../../kit/RouteLink';
import { STATUSES } from '../audit/search';
import { TicketList } from '../audit/TicketList';
import type { MarketMaker } from '../holders/calls';
import { readHolderSearch } from '../holders/search';
import { useHolderAddress } from '../holders/useHolderAddress';
import { activityFilters, keyLabel } from './activity';
import { useActivityColumns } from './activityColumns';
import { listApiKeys } from './queries';

const ANY = 'any';
/** A number that was drawn and not needed is nothing that came by a key. */
const RESULTS = STATUSES.filter((status) => status !== 'VOID');

/** What a market maker's machines did, and what they were refused. */
export function ApiActivity({ maker }: { maker: MarketMaker }) {
  const { t } = useTranslation();
  const { search, filter } = useHolderAddress('marketMakers', maker.id);
  const { data: keys } = useQuery(listApiKeys(maker.id));
  const { api_key: key, result } = search;
  const filters = activityFilters(maker.user_id, { key, status: result });
  const isFiltered = key !== undefined || result !== undefined;
  const clear = () => filter({ api_key: undefined, result: undefined });
  return (
    <TicketList
      label={t('apiActivity.title')}
      filters={filters}
      cursor={search.cursor}
      columns={useActivityColumns(keys)}
      onClear={isFiltered ? clear : null}
      search={
        <RouteLink to="/audit" search={filters}>
          {t('history.inAudit')}
        </RouteLink>
      }
      choices={
        <>
          <NativeSelect
            aria-label={t('apiKeys.key')}
            size="sm"
            value={key ?? ANY}
            onChange={({ currentTarget: { value } }) => filter({ api_key: value === ANY ? undefined : value })}
            data={[
              { value: ANY, label: t('apiActivity.anyKey') },
              ...(keys ?? []).map((one) => ({ value: one.key_id, label: keyLabel(one) })),
            ]}
          />
          <SegmentedControl
            aria-label={t('apiActivity.result')}
            value={result ?? ANY}
            onChange={(value) => filter({ result: readHolderSearch({ result: value }).result })}
            data={[
              { value: ANY, label: t('apiActivity.anyResult') },
              ...RESULTS.map((status) => ({ value: status, label: t(`audit.statuses.${status}`) })),
            ]}
          />
        </>
      }
      empty={
        isFiltered ? (
          <EmptyNote icon={IconFilterOff} title={t('audit.nothingFound')} hint={t('holders.nothingFoundHint')}>
            <Button variant="default" onClick={clear}>
              {t('filter.clear')}
            </Button>
          </EmptyNote>
        ) : (
          <EmptyNote icon={IconApi} title={t('apiActivity.noneYet')} hint={t('apiActivity.noneYetHint')}>
            {keys?.length === 0 && (
              <RouteLink to="/market-makers/$id" params={{ id: maker.id }} search={{ view: 'keys' }}>
                {t('apiActivity.toKeys')}
              </RouteLink>
            )}
          </EmptyNote>
        )
      }
    />
  );
}
