import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { Fact, Facts } from '../../kit/Facts';
import page from '../../kit/page.module.css';
import { type Figure, FigureTable } from './FigureTable';
import type { RiskMetrics, RiskRow } from './queries';

/** Where the position may go by what is open, and what is at stake. */
export function RiskCard({ risk }: { risk: RiskMetrics }) {
  const { t } = useTranslation();
  const units = (name: string, of: (row: RiskRow) => number): Figure => ({
    name,
    of: (certificate) => {
      const row = risk.certificates.find((one) => one.certificate_type === certificate);
      return row && <Amount value={of(row)} asset={certificate} />;
    },
  });
  return (
    <div className={page.card}>
      <h2>{t('risk.risk')}</h2>
      <FigureTable
        label={t('risk.risk')}
        total={t('risk.total')}
        groups={[
          [
            units(t('risk.netPosition'), ({ net_position }) => net_position),
            units(t('risk.openBuys'), ({ open_buy_quantity }) => open_buy_quantity),
            units(t('risk.openSells'), ({ open_sell_quantity }) => open_sell_quantity),
          ],
          [
            units(t('risk.highest'), ({ highest_position }) => highest_position),
            units(t('risk.lowest'), ({ lowest_position }) => lowest_position),
          ],
          [
            {
              name: t('risk.exposure'),
              unit: 'EUR',
              of: (certificate) => {
                const row = risk.certificates.find((one) => one.certificate_type === certificate);
                return row && <Amount value={row.exposure_eur} asset="EUR" />;
              },
              total: <Amount value={risk.market_value_eur} asset="EUR" />,
            },
          ],
        ]}
      />
      <Facts>
        <Fact name={t('risk.lockedInBids')}>
          <Amount value={risk.locked_in_bids_eur} asset="EUR" />
        </Fact>
        <Fact name={t('risk.capitalAtRisk')}>
          <strong>
            <Amount value={risk.capital_at_risk_eur} asset="EUR" />
          </strong>
        </Fact>
      </Facts>
    </div>
  );
}
