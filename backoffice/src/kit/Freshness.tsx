import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBolt, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatAge } from '../units/format';
import classes from './Freshness.module.css';
import { useLanguage } from './language';
import { useNow } from './useNow';

/** After this many missed refreshes the label calls the data old. */
const MISSED_INTERVALS = 3;

type Props = {
  updatedAt: number;
  isFetching: boolean;
  intervalMs?: number;
  /** What happens is told by itself, so that nothing on the screen grows old. */
  isLive?: boolean;
  onRefresh: () => void;
};

/** How old the data on the screen is, and the button that renews it. */
export function Freshness({ updatedAt, isFetching, intervalMs, isLive = false, onRefresh }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const age = Math.max(0, useNow() - updatedAt);
  const isOld = intervalMs !== undefined && age > MISSED_INTERVALS * intervalMs;
  return (
    <span className={classes.freshness}>
      {isLive && (
        <span className={classes.live}>
          <IconBolt size={14} aria-hidden="true" />
          {t('freshness.live')}
        </span>
      )}
      {!isLive && updatedAt > 0 && (
        <span className="numeric" data-old={isOld}>
          {t(isOld ? 'freshness.old' : 'freshness.updated', { age: formatAge(age, language) })}
        </span>
      )}
      <Tooltip label={t('freshness.refresh')}>
        <ActionIcon size={28} onClick={onRefresh} aria-label={t('freshness.refresh')}>
          <IconRefresh size={16} className={isFetching ? classes.turning : undefined} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
