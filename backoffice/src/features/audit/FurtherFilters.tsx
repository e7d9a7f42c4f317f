import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shortId } from '../../kit/CopyId';
import type { AuditFilters } from './search';

const FURTHER = {
  tags: 'audit.tags',
  user_id: 'audit.userId',
  market_maker_id: 'audit.marketMakerId',
  entity_id: 'audit.entityId',
} as const;

type Props = { search: AuditFilters; onChange: (change: AuditFilters) => void };

/** Filters that the bar has no field for, but that hold all the same: each is named, and can be taken away. */
export function FurtherFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const names = Object.keys(FURTHER) as (keyof typeof FURTHER)[];
  return names
    .filter((name) => search[name])
    .map((name) => {
      const value = search[name] ?? '';
      const label = `${t(FURTHER[name])}: ${name === 'tags' ? value : shortId(value)}`;
      return (
        <Button
          key={name}
          size="xs"
          variant="light"
          rightSection={<IconX size={13} />}
          title={value}
          aria-label={t('audit.remove', { what: label })}
          onClick={() => onChange({ [name]: undefined })}
        >
          {label}
        </Button>
      );
    });
}
