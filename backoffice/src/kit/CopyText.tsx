import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A button that copies a text too long to stand beside it. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation();
  return (
    <CopyButton value={text} timeout={1500}>
      {({ copied, copy }) => {
        const name = copied ? t('copy.done') : t('copy.what', { what: label });
        return (
          <Tooltip label={name}>
            <ActionIcon size={24} onClick={copy} aria-label={name}>
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          </Tooltip>
        );
      }}
    </CopyButton>
  );
}
