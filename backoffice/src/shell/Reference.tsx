import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcutListener, useSingleKeys } from '../kit/shortcuts';
import { Brand } from './Brand';
import classes from './Reference.module.css';
import { Tools } from './Tools';

export const REFERENCE_PATH = '/reference';

// Few visits need it, and it brings the whole contract along.
const Page = lazy(async () => ({ default: (await import('../features/reference/ReferencePage')).ReferencePage }));

export function Reference() {
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <Page />
    </Suspense>
  );
}

/** The reference for somebody who is not signed in: a contract is read before there are credentials. */
export function PublicReference() {
  const { t } = useTranslation();
  const [singleKeys] = useSingleKeys();
  useShortcutListener(singleKeys);
  return (
    <>
      <title>{`${t('reference.title')} · Niha`}</title>
      <header className={classes.strip}>
        <Brand />
        <h1>{t('reference.title')}</h1>
        <span className={classes.tools}>
          <Tools />
          <Button component="a" href="/" variant="default">
            {t('signIn.button')}
          </Button>
        </span>
      </header>
      <main>
        <Reference />
      </main>
    </>
  );
}
