import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { formatCount } from '../../units/format';

/** How many tickets wait to be shown; a click shows them. */
export function NewsPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span role="status">
      {count > 0 && (
        <Button size="xs" radius="xl" leftSection={<IconArrowUp size={14} aria-hidden="true" />} onClick={onShow}>
          {t('audit.news', { count, total: formatCount(count, language) })}
        </Button>
      )}
    </span>
  );
}
