import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../units/format';
import en from './en.json';

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

/** English is here from the start, since it also stands in for others; those come when somebody reads them. */
async function learn(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const { default: words } = await import('./ro.json');
  i18next.addResourceBundle(language, 'translation', words);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await learn(language);
  await i18next.changeLanguage(language);
}

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

async function begin(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    supportedLngs: ['en', 'ro'],
    resources: { en: { translation: en } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  const language = preferred();
  // Words that do not arrive are no reason to show nothing.
  await learn(language).then(
    () => i18next.changeLanguage(language),
    () => undefined,
  );
}

export const i18nReady = begin();
