import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../api/useRoles';
import { CERTIFICATES, type Certificate } from '../features/market/certificates';
import { useStats } from '../features/market/queries';
import { Amount } from '../kit/Amount';
import classes from './PriceStrip.module.css';

/** For those who run the market: where both certificates stand, wherever one is. Narrow screens have no room for it. */
export function PriceStrip() {
  const { isAdmin } = useRoles();
  if (!isAdmin) return null;
  return (
    <div className={classes.strip}>
      {CERTIFICATES.map((certificate) => (
        <Prices key={certificate} certificate={certificate} />
      ))}
    </div>
  );
}

function Prices({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const { data } = useStats(certificate);
  if (!data) return null;
  const price = (value: typeof data.best_bid) => (value === null ? '–' : <Amount value={value} asset="EUR" />);
  return (
    <Link to="/book/$certificate" params={{ certificate }} className={classes.market}>
      <strong>{certificate}</strong>
      <span>{price(data.last_price)}</span>
      <span className={classes.quote}>
        {t('ticker.bid')} {price(data.best_bid)}
      </span>
      <span className={classes.quote}>
        {t('ticker.ask')} {price(data.best_ask)}
      </span>
    </Link>
  );
}
