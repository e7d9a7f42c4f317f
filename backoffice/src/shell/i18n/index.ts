import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../units/format';
import en from './en.json';
import ro from './ro.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** theme.js reads the same key before the first paint. */
const KEY = 'niha.language';

function preferred(): Language {
  return (localStorage.getItem(KEY) ?? navigator.language).startsWith('ro') ? 'ro' : 'en';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  void i18next.changeLanguage(language);
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

export const i18nReady = i18next.use(initReactI18next).init({
  lng: preferred(),
  fallbackLng: 'en',
  supportedLngs: ['en', 'ro'],
  resources: { en: { translation: en }, ro: { translation: ro } },
  // React escapes what it renders.
  interpolation: { escapeValue: false },
});
