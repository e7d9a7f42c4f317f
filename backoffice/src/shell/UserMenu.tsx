import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconApi, IconChevronDown, IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../api/me';
import { useSingleKeys } from '../kit/shortcuts';
import { useSession } from './SessionContext';
import classes from './UserMenu.module.css';

export function UserMenu({ compact = false, onHelp }: { compact?: boolean; onHelp: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { data: me } = useQuery(whoAmI);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const name = me?.email ?? '';
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        {compact ? (
          <ActionIcon size={32} aria-label={t('user.menu')}>
            <IconUser size={18} />
          </ActionIcon>
        ) : (
          <UnstyledButton className={classes.button} aria-label={`${t('user.menu')}: ${name}`}>
            <IconUser size={16} aria-hidden="true" />
            <span className={classes.name}>{name}</span>
            <IconChevronDown size={14} aria-hidden="true" />
          </UnstyledButton>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label role="presentation" className={classes.who}>
          <span>{name}</span>
          <span>{me?.roles.join(', ')}</span>
        </Menu.Label>
        <Menu.Divider role="separator" />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onHelp}>
          {t('shortcuts.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconApi size={16} />} onClick={() => void navigate({ to: '/reference' })}>
          {t('reference.title')}
        </Menu.Item>
        <Menu.CheckboxItem checked={singleKeys} onChange={setSingleKeys}>
          {t('shortcuts.singleKeys')}
        </Menu.CheckboxItem>
        <Menu.Divider role="separator" />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void session.signOut()}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
