import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import page from '../../kit/page.module.css';
import { compare, decimal } from '../../units/decimal';
import type { Exact } from '../../units/exact';
import { formatAmount, type Language } from '../../units/format';
import { type Level, levelOf } from './levels';
import type { LimitUse } from './queries';
import classes from './Risk.module.css';

/** How much of each limit is used, as figures and as a thin bar. */
export function LimitsCard({ limits, onEdit }: { limits: readonly LimitUse[]; onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={page.card} aria-labelledby="limits">
      <div className={classes.cardHead}>
        <h2 id="limits">{t('risk.limits')}</h2>
        <Button size="xs" variant="default" leftSection={<IconPencil size={14} />} onClick={onEdit}>
          {t('risk.editLimits')}
        </Button>
      </div>
      {limits.length === 0 && <p className={classes.quiet}>{t('risk.noLimits')}</p>}
      {limits.length > 0 && (
        <ul className={classes.limits}>
          {limits.map((use) => (
            <Use key={`${use.limit} ${use.certificate_type}`} use={use} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Use({ use }: { use: LimitUse }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const level = levelOf(use.used_percent);
  const name = t(`risk.limitNames.${use.limit}`);
  const [used, allowed] = [figure(use, use.used, language), figure(use, use.allowed, language)];
  return (
    <li data-level={level}>
      <span className={classes.limitName}>{use.certificate_type ? `${name} ${use.certificate_type}` : name}</span>
      <span className="numeric">
        {used} <span className={classes.of}>/ {allowed}</span> <span className={classes.unit}>{unitOf(use)}</span>
      </span>
      <span className={`numeric ${classes.percent}`}>{formatAmount(decimal(use.used_percent), 'CEA', language)} %</span>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ width: `${widthOf(use.used_percent)}%` }} />
      </span>
      <Warning level={level} />
    </li>
  );
}

function Warning({ level }: { level: Level }) {
  const { t } = useTranslation();
  if (level === 'fine') return null;
  return (
    <span className={classes.warning}>
      <IconAlertTriangle size={14} aria-hidden="true" />
      {t(`risk.levels.${level}`)}
    </span>
  );
}

function figure({ limit }: LimitUse, value: Exact, language: Language): string {
  return formatAmount(decimal(value), limit === 'NOTIONAL_MAX' ? 'EUR' : 'CEA', language);
}

function unitOf({ limit, certificate_type }: LimitUse): string {
  if (limit === 'PRICE_BAND') return 'bps';
  return limit === 'NOTIONAL_MAX' ? 'EUR' : (certificate_type ?? '');
}

/** A bar cannot be longer than the whole; the percentage beside it can. */
function widthOf(percent: Exact): string {
  const whole = decimal(100);
  return compare(decimal(percent), whole) > 0 ? '100' : formatAmount(decimal(percent), 'CEA', 'en');
}
