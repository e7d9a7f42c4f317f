import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { useNow } from '../../kit/useNow';
import type { Exact } from '../../units/exact';
import { formatAge, formatUtc } from '../../units/format';
import classes from './Risk.module.css';

type Priced = {
  market_price: Exact;
  market_price_source: Schemas['ReferenceSource'];
  market_price_as_of: string | null;
};

/** What a certificate is worth, where that is from, and how old it is. */
export function MarketPrice({ of }: { of: Priced }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const at = of.market_price_as_of;
  return (
    <span className={classes.stacked} title={at ? formatUtc(at) : undefined}>
      <Amount value={of.market_price} asset="EUR" />
      <small>
        {t(`liquidity.sources.${of.market_price_source}`)}
        {at && `, ${t('risk.ago', { age: formatAge(now - Date.parse(at), language) })}`}
      </small>
    </span>
  );
}
