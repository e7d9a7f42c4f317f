import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { decimal, plain } from '../../units/decimal';
import { formatAmount, formatCount } from '../../units/format';
import { renew } from '../holders/queries';
import type { Certificate, Side } from '../market/certificates';
import { listMakers } from '../orders/makers';
import { type MissingAssets, provisionLiquidity } from './calls';
import classes from './LiquidityPage.module.css';

/** So many the server provisions at once. */
const MOST = 50;

type Props = { side: Side; certificate: Certificate; missing: MissingAssets };

/** What a side is short of, and the two ways to repair that. */
export function Shortfall({ side, certificate, missing }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const [count, setCount] = useState('1');
  const type = side === 'BUY' ? ('LIQUIDITY_PROVIDER' as const) : ('ASSET_HOLDER' as const);
  const { data: makers = [] } = useQuery(listMakers);
  const there = makers.filter((maker) => maker.is_active && maker.mm_type === type).slice(0, MOST);
  const { send, isPending, error } = useSubmission({
    call: provisionLiquidity,
    onDone: async (answer) => {
      toast(t('liquidity.provisioned', { count: answer.market_makers.length }), answer.ticket_id);
      await Promise.all([queries.invalidateQueries({ queryKey: ['liquidity'] }), renew(queries, 'marketMakers')]);
    },
  });
  const many = /^[1-9]\d?$/.test(count.trim()) && Number(count) <= MOST ? Number(count) : null;
  const what = {
    mm_type: type,
    amount: plain(decimal(missing.shortfall)),
    ...(side === 'SELL' && { certificate_type: certificate }),
  };
  const asset = missing.asset_type;
  return (
    <div className={classes.lack}>
      <p>
        {t('liquidity.missing', {
          shortfall: formatAmount(decimal(missing.shortfall), asset, language),
          required: formatAmount(decimal(missing.required), asset, language),
          available: formatAmount(decimal(missing.available), asset, language),
          asset,
        })}
      </p>
      <div className={classes.repair}>
        <TextInput
          label={t('liquidity.count')}
          className="numeric"
          inputMode="numeric"
          maxLength={2}
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
          error={many === null && t('liquidity.countHint', { most: MOST })}
        />
        <Button
          variant="default"
          disabled={many === null}
          loading={isPending}
          onClick={() => many && send({ action: 'create_new', ...what, count: many })}
        >
          {t('liquidity.createNew')}
        </Button>
        {there.length > 0 && (
          <Button
            variant="default"
            loading={isPending}
            title={there.map((maker) => maker.name).join(', ')}
            onClick={() => send({ action: 'fund_existing', ...what, mm_ids: there.map((maker) => maker.id) })}
          >
            {t('liquidity.fundExisting', { count: there.length, shown: formatCount(there.length, language) })}
          </Button>
        )}
      </div>
      {error && !isPending && <RefusalBanner error={error} places={{}} />}
    </div>
  );
}
