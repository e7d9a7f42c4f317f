import { IconBan, IconCircleCheck, IconClockX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../kit/Status';
import type { ApiKey } from './queries';

export function KeyStatus({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useTranslation();
  if (apiKey.revoked_at) return <Status tone="quiet" icon={IconBan} word={t('apiKeys.revoked')} />;
  if (!apiKey.is_active) return <Status tone="quiet" icon={IconClockX} word={t('apiKeys.expired')} />;
  return <Status tone="good" icon={IconCircleCheck} word={t('apiKeys.active')} />;
}
