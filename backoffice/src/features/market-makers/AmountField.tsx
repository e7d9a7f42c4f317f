import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { type Asset, formatAmount } from '../../units/format';
import { read } from './form';

type Props = {
  asset: Asset;
  value?: string;
  onChange?: (value: string) => void;
  onSettled: () => void;
  error?: ReactNode;
};

/** An amount as text, never as a float; on leaving the field it shows how it was understood. */
export function AmountField({ asset, value = '', onChange, onSettled, error }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const settle = () => {
    const amount = read(value, language);
    if (amount) onChange?.(formatAmount(amount, asset, language));
    onSettled();
  };
  return (
    <TextInput
      label={t(asset === 'EUR' ? 'marketMakers.openingEur' : 'marketMakers.openingCertificates', { asset })}
      description={t(asset === 'EUR' ? 'marketMakers.toTheCent' : 'marketMakers.whole')}
      inputMode={asset === 'EUR' ? 'decimal' : 'numeric'}
      autoComplete="off"
      placeholder="0"
      className="numeric"
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      onBlur={settle}
      error={error}
    />
  );
}
