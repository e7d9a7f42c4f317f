import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { Trouble } from '../../kit/Trouble';
import { ASSETS } from '../../units/format';
import classes from './MyBoard.module.css';
import { useMyBalances } from './queries';

export function MyBalances() {
  const { t } = useTranslation();
  const { data, error, dataUpdatedAt, refetch } = useMyBalances(true);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('market.tabs.balances')} tabIndex={0}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {data && (
        <table className={classes.balances}>
          <thead>
            <tr>
              <th scope="col">{t('transactions.asset')}</th>
              <th scope="col">{t('holders.available')}</th>
              <th scope="col">{t('holders.locked')}</th>
              <th scope="col">{t('holders.totalName')}</th>
            </tr>
          </thead>
          <tbody>
            {ASSETS.map((asset) => {
              const balance = data[asset];
              return (
                balance && (
                  <tr key={asset}>
                    <th scope="row">
                      {asset}
                      <span>{t(`assets.${asset}`)}</span>
                    </th>
                    {(['available', 'locked', 'total'] as const).map((part) => (
                      <td key={part}>
                        <Amount value={balance[part]} asset={asset} />
                      </td>
                    ))}
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
