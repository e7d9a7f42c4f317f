import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Brand } from './Brand';
import { NavLinks } from './NavLinks';
import classes from './Sidebar.module.css';

type Props = { isCollapsed: boolean; onToggle: () => void };

export function Sidebar({ isCollapsed, onToggle }: Props) {
  const { t } = useTranslation();
  const label = t(isCollapsed ? 'nav.expand' : 'nav.collapse');
  const Glyph = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <aside className={classes.sidebar} data-collapsed={isCollapsed}>
      <div className={classes.brand}>
        <Brand compact={isCollapsed} />
      </div>
      <NavLinks compact={isCollapsed} />
      <Tooltip label={label} position="right">
        <ActionIcon
          className={classes.toggle}
          size={32}
          onClick={onToggle}
          aria-label={label}
          aria-expanded={!isCollapsed}
        >
          <Glyph size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </aside>
  );
}
