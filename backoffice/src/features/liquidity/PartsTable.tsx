import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { RouteLink } from '../../kit/RouteLink';
import type { Certificate } from '../market/certificates';
import type { OperationDetail } from './calls';
import classes from './LiquidityPage.module.css';

type Props = { certificate: Certificate; parts: OperationDetail['market_makers_used'] };

/** Which market makers took part in an operation, with what. */
export function PartsTable({ certificate, parts }: Props) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`${classes.rows} ${classes.allocations}`} aria-label={t('liquidity.makers')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('liquidity.maker')}</th>
            <th scope="col">{t('liquidity.amount')}</th>
            <th scope="col">{t('liquidity.orders')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const asset = part.mm_type === 'LIQUIDITY_PROVIDER' ? 'EUR' : certificate;
            return (
              <tr key={part.mm_id}>
                <td>
                  <RouteLink to="/market-makers/$id" params={{ id: part.mm_id }}>
                    {part.mm_name}
                  </RouteLink>
                </td>
                <td>
                  <Amount value={part.amount} asset={asset} /> {asset}
                </td>
                <td>
                  <Amount value={part.orders_count} asset="CEA" />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
