import { Kbd, Switch } from '@mantine/core';
import type { ParseKeys } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../api/useRoles';
import { Box } from '../kit/Layer';
import { useSingleKeys } from '../kit/shortcuts';
import classes from './ShortcutList.module.css';

type Listed = {
  keys: readonly string[];
  what: ParseKeys & `shortcuts.${string}`;
  for?: 'admin' | 'client';
};

const SHORTCUTS: readonly Listed[] = [
  { keys: ['Ctrl', 'K'], what: 'shortcuts.palette' },
  { keys: ['/'], what: 'shortcuts.search' },
  { keys: ['j'], what: 'shortcuts.down' },
  { keys: ['k'], what: 'shortcuts.up' },
  { keys: ['Enter'], what: 'shortcuts.open' },
  { keys: ['n'], what: 'shortcuts.create', for: 'admin' },
  { keys: ['r'], what: 'shortcuts.refresh' },
  { keys: ['g', 'm'], what: 'shortcuts.marketMakers', for: 'admin' },
  { keys: ['g', 'c'], what: 'shortcuts.clientAccounts', for: 'admin' },
  { keys: ['g', 'o'], what: 'shortcuts.orders', for: 'admin' },
  { keys: ['g', 'b'], what: 'shortcuts.book', for: 'admin' },
  { keys: ['g', 'l'], what: 'shortcuts.liquidity', for: 'admin' },
  { keys: ['g', 't'], what: 'shortcuts.market' },
  { keys: ['g', 'f'], what: 'shortcuts.fees', for: 'admin' },
  { keys: ['g', 'a'], what: 'shortcuts.audit', for: 'admin' },
  { keys: ['b'], what: 'shortcuts.buy', for: 'client' },
  { keys: ['s'], what: 'shortcuts.sell', for: 'client' },
  { keys: ['x'], what: 'shortcuts.cancelOrder' },
  { keys: ['Esc'], what: 'shortcuts.escape' },
  { keys: ['?'], what: 'shortcuts.help' },
];

export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const { isAdmin, isClient } = useRoles();
  const listed = SHORTCUTS.filter((key) => !key.for || (key.for === 'admin' ? isAdmin : isClient));
  return (
    <Box isOpen={isOpen} onClose={onClose} title={t('shortcuts.title')}>
      <dl className={classes.list}>
        {listed.map(({ keys, what }) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key} size="sm">
                  {key}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('shortcuts.singleKeys')}
        description={t('shortcuts.singleKeysHint')}
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
    </Box>
  );
}
