import { IconCircleCheck, IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../kit/Status';

export function HolderStatus({ isActive }: { isActive: boolean }) {
  const { t } = useTranslation();
  return isActive ? (
    <Status tone="good" icon={IconCircleCheck} word={t('holders.active')} />
  ) : (
    <Status tone="quiet" icon={IconPlayerPause} word={t('holders.inactive')} />
  );
}
