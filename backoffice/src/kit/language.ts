import { useTranslation } from 'react-i18next';
import type { Language } from '../units/format';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.resolvedLanguage === 'ro' ? 'ro' : 'en';
}
