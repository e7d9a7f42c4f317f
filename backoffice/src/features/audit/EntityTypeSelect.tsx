import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENTITIES, entityLabel } from './words';

type Props = Omit<NativeSelectProps, 'value' | 'onChange' | 'data'> & {
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

export function EntityTypeSelect({ value, onChange, ...props }: Props) {
  const { t } = useTranslation();
  const types = [...new Set([...Object.keys(ENTITIES), ...(value ? [value] : [])])];
  return (
    <NativeSelect
      size="sm"
      {...props}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      data={[
        { value: '', label: t('audit.anyEntityType') },
        ...types.map((type) => ({ value: type, label: entityLabel(type, t) })),
      ]}
    />
  );
}
