import { Burger } from '@mantine/core';
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useMatchRoute, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { refresh } from '../api/queries';
import { Panel } from '../kit/Layer';
import { useShortcutListener, useShortcuts, useSingleKeys } from '../kit/shortcuts';
import { AREAS, useAreas } from './areas';
import { Brand } from './Brand';
import { Breadcrumbs } from './Breadcrumbs';
import classes from './Layout.module.css';
import { NavLinks } from './NavLinks';
import { NotAllowed } from './NotAllowed';
import { Palette } from './Palette';
import { PaletteButton } from './PaletteButton';
import { PriceStrip } from './PriceStrip';
import { PHONE } from './phone';
import { ShortcutList } from './ShortcutList';
import { Sidebar } from './Sidebar';
import { Tools } from './Tools';
import { UserMenu } from './UserMenu';

/** The frame around every page. */
export function Layout() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const [menu, menuActions] = useDisclosure(false);
  const [palette, paletteActions] = useDisclosure(false);
  const [help, helpActions] = useDisclosure(false);
  const [collapsed, setCollapsed] = useLocalStorage({
    key: 'niha.sidebar',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const isOpen = useMayEnter();
  useFrameShortcuts(helpActions.open);

  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('nav.skip')}
      </button>
      {!isPhone && <Sidebar isCollapsed={collapsed} onToggle={() => setCollapsed(!collapsed)} />}
      <div className={classes.column}>
        <header className={classes.strip}>
          {isPhone && <Burger size="sm" opened={menu} onClick={menuActions.open} aria-label={t('nav.open')} />}
          <Breadcrumbs />
          <PriceStrip />
          <PaletteButton compact={isPhone} onOpen={paletteActions.open} />
          {!isPhone && <Tools />}
          <UserMenu compact={isPhone} onHelp={helpActions.open} />
        </header>
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {isOpen ? <Outlet /> : <NotAllowed />}
        </main>
      </div>
      {isPhone && (
        <Panel isOpen={menu} onClose={menuActions.close} title={<Brand />} side="left" size={264}>
          <NavLinks onFollow={menuActions.close} />
          <div className={classes.menuTools}>
            <Tools />
          </div>
        </Panel>
      )}
      <ShortcutList isOpen={help} onClose={helpActions.close} />
      <Palette isOpen={palette} onOpen={paletteActions.open} onClose={paletteActions.close} />
      <Notifications position="bottom-right" autoClose={8000} />
    </div>
  );
}

/** Whether the address is of an area for this caller. An address without an area says so by itself. */
function useMayEnter(): boolean {
  const matches = useMatchRoute();
  const areas = useAreas();
  const here = AREAS.find(({ to }) => matches({ to, fuzzy: true }));
  return !here || areas.includes(here);
}

function useFrameShortcuts(onHelp: () => void): void {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const areas = useAreas();
  const [singleKeys] = useSingleKeys();
  useShortcutListener(singleKeys);
  useShortcuts({
    '?': onHelp,
    r: () => void refresh(queries),
    ...Object.fromEntries(areas.map(({ to, key }) => [`g ${key}`, () => void navigate({ to })])),
  });
}
