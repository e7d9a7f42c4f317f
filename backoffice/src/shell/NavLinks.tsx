import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAreas } from './areas';
import classes from './Sidebar.module.css';

export function NavLinks({ compact = false, onFollow }: { compact?: boolean; onFollow?: () => void }) {
  const { t } = useTranslation();
  const areas = useAreas();
  return (
    <nav aria-label={t('nav.label')} className={classes.links}>
      {areas.map(({ to, name, icon: Glyph }) => (
        <Tooltip key={to} label={t(name)} position="right" disabled={!compact}>
          <Link to={to} className={classes.link} onClick={onFollow} aria-label={compact ? t(name) : undefined}>
            <Glyph size={18} stroke={1.7} aria-hidden="true" />
            {!compact && <span>{t(name)}</span>}
          </Link>
        </Tooltip>
      ))}
    </nav>
  );
}
