import { useTranslation } from 'react-i18next';
import { AmountField } from '../../kit/AmountField';
import { useLanguage } from '../../kit/language';
import classes from './LiquidityPage.module.css';
import { type Amounts, hintsOf } from './wanted';

type Props = { id: string; amounts: Amounts; onChange: (amounts: Partial<Amounts>) => void; onSubmit: () => void };

/** How much is wanted on each side. The plan follows while it is typed. */
export function TargetsForm({ id, amounts, onChange, onSubmit }: Props) {
  const { t } = useTranslation();
  const hints = hintsOf(amounts, useLanguage());
  return (
    <form
      id={id}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <AmountField
        asset="EUR"
        label={t('liquidity.bid')}
        value={amounts.bid}
        onChange={(bid) => onChange({ bid })}
        onSettled={() => {}}
        error={hints.bid && t(`hints.${hints.bid}`)}
      />
      <AmountField
        asset="EUR"
        label={t('liquidity.ask')}
        value={amounts.ask}
        onChange={(ask) => onChange({ ask })}
        onSettled={() => {}}
        error={hints.ask && t(`hints.${hints.ask}`)}
      />
    </form>
  );
}
