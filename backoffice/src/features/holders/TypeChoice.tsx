import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../../kit/Form.module.css';
import type { MarketMakerType } from './calls';

const TYPES = ['ASSET_HOLDER', 'LIQUIDITY_PROVIDER'] as const satisfies readonly MarketMakerType[];

type Props = { value?: MarketMakerType; onChange?: (value: string) => void; error?: ReactNode };

/** The first question of the form, because it decides which balances there are. */
export function TypeChoice({ value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('holders.type')} required value={value} onChange={onChange} error={error}>
      <div className={classes.types}>
        {TYPES.map((type) => (
          <Radio.Card key={type} value={type} className={classes.type} aria-label={t(`marketMakers.types.${type}`)}>
            <Radio.Indicator />
            <div>
              <strong>{t(`marketMakers.types.${type}`)}</strong>
              <span>{t(`marketMakers.typeHints.${type}`)}</span>
            </div>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
