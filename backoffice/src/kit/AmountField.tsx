import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asset, formatAmount } from '../units/format';
import { read } from '../units/typed';
import { useLanguage } from './language';

type Props = {
  asset: Asset;
  label?: string;
  required?: boolean;
  isFirst?: boolean;
  value?: string;
  onChange?: (value: string) => void;
  onSettled: () => void;
  error?: ReactNode;
};

/** An amount as text, never as a float; on leaving the field it shows how it was understood. */
export function AmountField({ asset, label, required, isFirst, value = '', onChange, onSettled, error }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const settle = () => {
    const amount = read(value, language);
    if (amount) onChange?.(formatAmount(amount, asset, language));
    onSettled();
  };
  return (
    <TextInput
      label={label ?? asset}
      description={t(asset === 'EUR' ? 'holders.toTheCent' : 'holders.whole')}
      required={required}
      data-autofocus={isFirst}
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
