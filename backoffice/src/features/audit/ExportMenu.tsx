import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../kit/saveFile';
import { useTroubleText } from '../../kit/Trouble';
import { type AuditSearch, narrowed } from './search';
import { askPart, type ExportFormat, exportAll } from './walks';

const TYPES: Record<ExportFormat, string> = { csv: 'text/csv;charset=utf-8', jsonl: 'application/jsonl' };

/** Saves the tickets of the current filters as one file, however many parts it comes in. */
export function ExportMenu({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const [parts, setParts] = useState(0);
  const { mutate, isPending } = useMutation({
    mutationFn: async (format: ExportFormat) => {
      setParts(0);
      const texts = await exportAll(askPart(format, narrowed(search)), setParts);
      saveFile(`tickets-${new Date().toISOString().slice(0, 10)}.${format}`, TYPES[format], texts);
    },
    onSuccess: () => notifications.show({ message: t('export.done'), color: 'teal' }),
    onError: (error) =>
      notifications.show({ title: t('export.failed'), message: <Why error={error} />, color: 'red', autoClose: false }),
  });
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          rightSection={<IconChevronDown size={14} />}
          disabled={isPending}
        >
          {isPending && parts > 0 ? t('export.running', { count: parts, parts }) : t('export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => mutate('csv')}>{t('export.csv')}</Menu.Item>
        <Menu.Item onClick={() => mutate('jsonl')}>{t('export.jsonl')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Why({ error }: { error: Error }) {
  return useTroubleText(error).detail;
}
