import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import type { Decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import classes from './MovePreview.module.css';
import { outcome } from './moving';
import type { Holding } from './queries';
import type { Move } from './search';

const PARTS = ['available', 'locked', 'total'] as const;

type Props = { holding: Holding; type: Move; amount: Decimal | null };

/** The balance before and after. Whether a withdrawal is covered the server decides; this only warns. */
export function MovePreview({ holding, type, amount }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asset } = holding;
  const after = amount && outcome(holding, type, amount);
  return (
    <div className={classes.preview}>
      <table aria-label={t('transactions.preview')}>
        <thead>
          <tr>
            <th scope="col">{asset}</th>
            <th scope="col">{t('ticket.before')}</th>
            <th scope="col">{t('ticket.after')}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{t(`holders.${part === 'total' ? 'totalName' : part}`)}</th>
              <td>
                <Amount value={holding[part]} asset={asset} />
              </td>
              <td>
                <IconArrowRight size={13} aria-hidden="true" />{' '}
                {after && !after.isShort ? <Amount value={after[part]} asset={asset} /> : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-live="polite" className={classes.short}>
        {after?.isShort &&
          t('transactions.short', { amount: `${formatAmount(holding.available, asset, language)} ${asset}` })}
      </p>
    </div>
  );
}
