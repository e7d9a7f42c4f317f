import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../../api/me';
import { shortId } from '../../kit/CopyId';
import { Moment } from '../../kit/Moment';
import banner from '../../kit/RefusalBanner.module.css';
import type { MarketMaker } from '../holders/calls';
import { KillSwitchBox } from './KillSwitchBox';
import classes from './Risk.module.css';

/** On every tab of a market maker that was stopped: who did it, when and why, and the way out. */
export function KillSwitchBanner({ maker }: { maker: MarketMaker }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(whoAmI);
  const [isAsking, { open, close }] = useDisclosure(false);
  const { engaged_by, engaged_at, reason } = maker.kill_switch;
  const isMine = me?.id === engaged_by;
  return (
    <div className={banner.banner} role="alert" aria-label={t('killSwitch.title')}>
      <IconHandStop size={18} aria-hidden="true" />
      <div className={classes.engaged}>
        <div>
          <strong>{t('killSwitch.isEngaged')}</strong>
          <p>{reason ?? t('killSwitch.noReason')}</p>
          <p className={banner.record} title={engaged_by ?? undefined}>
            <span>
              {isMine ? me?.email : shortId(engaged_by ?? '–')}
              {engaged_at && (
                <>
                  , <Moment at={engaged_at} />
                </>
              )}
            </span>
          </p>
        </div>
        <Button variant="default" onClick={open}>
          {t('killSwitch.release')}
        </Button>
      </div>
      <KillSwitchBox maker={maker} engage={false} isOpen={isAsking} onClose={close} />
    </div>
  );
}
