import { Kbd, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Box } from '../kit/Layer';
import { useSingleKeys } from '../kit/shortcuts';
import classes from './ShortcutList.module.css';

const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], what: 'shortcuts.palette' },
  { keys: ['/'], what: 'shortcuts.search' },
  { keys: ['j'], what: 'shortcuts.down' },
  { keys: ['k'], what: 'shortcuts.up' },
  { keys: ['Enter'], what: 'shortcuts.open' },
  { keys: ['n'], what: 'shortcuts.create' },
  { keys: ['r'], what: 'shortcuts.refresh' },
  { keys: ['g', 'm'], what: 'shortcuts.marketMakers' },
  { keys: ['g', 'c'], what: 'shortcuts.clientAccounts' },
  { keys: ['g', 'a'], what: 'shortcuts.audit' },
  { keys: ['Esc'], what: 'shortcuts.escape' },
  { keys: ['?'], what: 'shortcuts.help' },
] as const;

export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Box isOpen={isOpen} onClose={onClose} title={t('shortcuts.title')}>
      <dl className={classes.list}>
        {SHORTCUTS.map(({ keys, what }) => (
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
