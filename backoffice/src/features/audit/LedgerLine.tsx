import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import page from '../../kit/page.module.css';
import { Status } from '../../kit/Status';
import { Trouble } from '../../kit/Trouble';
import { ASSETS } from '../../units/format';
import { useRenewal } from './news';
import classes from './Overview.module.css';
import { type LedgerProof, proveLedger } from './queries';

/** Whether all accounts together hold what the world gave; where they do not, by how much. */
export function LedgerLine() {
  const { t } = useTranslation();
  const { refetchInterval } = useRenewal('proveLedger');
  const { data, error, dataUpdatedAt, refetch } = useQuery({ ...proveLedger, refetchInterval });
  return (
    <section className={page.card} aria-labelledby="ledger">
      <h2 id="ledger">{t('overview.ledger')}</h2>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {data &&
        (data.balanced ? (
          <Status tone="good" icon={IconCircleCheck} word={t('overview.balances')} />
        ) : (
          <Status tone="bad" icon={IconCircleX} word={t('overview.doesNotBalance')} />
        ))}
      {data && <Sums proof={data} />}
    </section>
  );
}

function Sums({ proof }: { proof: LedgerProof }) {
  const { t } = useTranslation();
  return (
    <div className={classes.sums}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('transactions.asset')}</th>
            <th scope="col">{t('overview.held')}</th>
            <th scope="col">{t('overview.given')}</th>
            <th scope="col">{t('overview.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {ASSETS.map((asset) => {
            const sum = proof.assets[asset];
            return (
              sum && (
                <tr key={asset} data-off={!sum.balanced}>
                  <th scope="row">{asset}</th>
                  {[sum.held, sum.given, sum.difference].map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                    <td key={column}>
                      <Amount value={value} asset={asset} />
                    </td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
