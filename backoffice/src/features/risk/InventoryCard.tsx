import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { Fact, Facts } from '../../kit/Facts';
import page from '../../kit/page.module.css';
import type { Exact } from '../../units/exact';
import type { Certificate } from '../market/certificates';
import { type Figure, FigureTable } from './FigureTable';
import { MarketPrice } from './MarketPrice';
import { Profit } from './Profit';
import type { Inventory, InventoryRow } from './queries';

/** What is held, what it cost, and what it has won or lost. */
export function InventoryCard({ inventory }: { inventory: Inventory }) {
  const { t } = useTranslation();
  const { certificates, eur, totals } = inventory;
  const row = (certificate: Certificate) => certificates.find((one) => one.certificate_type === certificate);
  const euro = (value: Exact | null | undefined) =>
    value === null || value === undefined ? null : <Amount value={value} asset="EUR" />;
  const units = (name: string, of: (row: InventoryRow) => number): Figure => ({
    name,
    of: (certificate) => {
      const found = row(certificate);
      return found && <Amount value={of(found)} asset={certificate} />;
    },
  });
  const profit = (name: string, value: 'unrealised_profit_eur' | 'realised_profit_eur'): Figure => ({
    name,
    unit: 'EUR',
    of: (certificate) => {
      const found = row(certificate);
      return found && <Profit value={found[value]} />;
    },
    total: <Profit value={totals[value]} />,
  });
  return (
    <div className={page.card}>
      <h2>{t('risk.inventory')}</h2>
      <FigureTable
        label={t('risk.inventory')}
        total={t('risk.total')}
        groups={[
          [
            units(t('risk.quantity'), ({ quantity }) => quantity),
            units(t('holders.available'), ({ available }) => available),
            units(t('holders.locked'), ({ locked }) => locked),
          ],
          [
            { name: t('risk.averageCost'), unit: 'EUR', of: (certificate) => euro(row(certificate)?.average_cost) },
            {
              name: t('risk.marketPrice'),
              unit: 'EUR',
              of: (certificate) => {
                const found = row(certificate);
                return found && <MarketPrice of={found} />;
              },
            },
          ],
          [
            {
              name: t('risk.cost'),
              unit: 'EUR',
              of: (certificate) => euro(row(certificate)?.cost_eur),
              total: euro(totals.cost_eur),
            },
            {
              name: t('risk.marketValue'),
              unit: 'EUR',
              of: (certificate) => euro(row(certificate)?.market_value_eur),
              total: euro(totals.market_value_eur),
            },
          ],
          [profit(t('risk.unrealised'), 'unrealised_profit_eur'), profit(t('risk.realised'), 'realised_profit_eur')],
        ]}
      />
      <Facts>
        <Fact name={t('risk.eurAvailable')}>{euro(eur.available)}</Fact>
        <Fact name={t('risk.eurLocked')}>{euro(eur.locked)}</Fact>
        <Fact name={t('risk.eurTotal')}>{euro(eur.total)}</Fact>
      </Facts>
    </div>
  );
}
