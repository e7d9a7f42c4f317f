import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { listOf } from './search';
import { ACTIONS, actionLabel } from './words';

type Props = { value: string | undefined; onChange: (value: string | undefined) => void };

/** One or several kinds of action. Codes that only the address knows can be taken away here as well. */
export function ActionMenu({ value, onChange }: Props) {
  const { t } = useTranslation();
  const chosen = listOf(value);
  const [only] = chosen;
  const codes = [...new Set([...Object.keys(ACTIONS), ...chosen])];
  const label =
    chosen.length > 1
      ? t('audit.actionsChosen', { count: chosen.length })
      : only
        ? actionLabel(only, t)
        : t('audit.anyAction');
  return (
    <Menu position="bottom-start" width={260} closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={14} />}
          aria-label={`${t('audit.action')}: ${label}`}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup value={chosen} onChange={(codes) => onChange(codes.join(',') || undefined)}>
          {codes.map((code) => (
            <Menu.CheckboxItem key={code} value={code}>
              {actionLabel(code, t)}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
