import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BookPicture } from './BookPicture';
import { Brand } from './Brand';
import classes from './Front.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeMenu } from './ThemeMenu';

/** The page around everything that is said to somebody who is not inside. */
export function Front({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.front}>
      <header className={classes.strip}>
        <Brand />
        <span className={classes.tools}>
          <LanguageSwitch />
          <ThemeMenu />
        </span>
      </header>
      <main className={classes.body}>{children}</main>
      <BookPicture />
      <footer className={classes.foot}>{t('front.foot')}</footer>
    </div>
  );
}
