import { useTranslation } from 'react-i18next';
import { AmountField } from '../../kit/AmountField';
import { useLanguage } from '../../kit/language';
import classes from './LiquidityPage.module.css';
import { type Amounts, hintsOf } from './wanted';

type Props = { amounts: Amounts; onChange: (amounts: Amounts) => void };

/** How much is wanted on each side. The plan follows while it is typed. */
export function TargetsForm({ amounts, onChange }: Props) {
  const { t } = useTranslation();
  const hints = hintsOf(amounts, useLanguage());
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <AmountField
        asset="EUR"
        label={t('liquidity.bid')}
        value={amounts.bid}
        onChange={(bid) => onChange({ ...amounts, bid })}
        onSettled={() => {}}
        error={hints.bid && t(`hints.${hints.bid}`)}
      />
      <AmountField
        asset="EUR"
        label={t('liquidity.ask')}
        value={amounts.ask}
        onChange={(ask) => onChange({ ...amounts, ask })}
        onSettled={() => {}}
        error={hints.ask && t(`hints.${hints.ask}`)}
      />
    </form>
  );
}
