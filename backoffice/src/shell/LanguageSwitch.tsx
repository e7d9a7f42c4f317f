import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../kit/language';
import type { Language } from '../units/format';
import { chooseLanguage } from './i18n';

const NAMES: Record<Language, string> = { en: 'English', ro: 'Română' };

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language.label')}
      value={language}
      onChange={(value) => void chooseLanguage(value as Language)}
      data={Object.entries(NAMES).map(([value, name]) => ({
        value,
        label: (
          <>
            <span aria-hidden="true">{value.toUpperCase()}</span>
            <VisuallyHidden lang={value}>{name}</VisuallyHidden>
          </>
        ),
      }))}
    />
  );
}
