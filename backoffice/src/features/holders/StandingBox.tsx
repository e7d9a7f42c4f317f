import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../../kit/Form.module.css';
import { Box } from '../../kit/Layer';
import { RefusalBanner } from '../../kit/RefusalBanner';
import type { Holder } from './calls';
import { KINDS, type KindProps } from './kinds';
import { useEdit } from './useEdit';

type Props = KindProps & { holder: Holder; onClose: () => void };

/** Asks before an account holder is deactivated or reactivated, and says what stays. */
export function StandingBox({ isOpen, ...props }: Props & { isOpen: boolean }) {
  const { t } = useTranslation();
  const { holder, onClose } = props;
  const title = t(holder.is_active ? 'edit.deactivateTitle' : 'edit.reactivateTitle', { name: holder.name });
  return (
    <Box isOpen={isOpen} onClose={onClose} title={title}>
      <Question {...props} />
    </Box>
  );
}

function Question({ kind, holder, onClose }: Props) {
  const { t } = useTranslation();
  const { words } = KINDS[kind];
  const { send, isPending, error } = useEdit(kind, holder, { onDone: onClose });
  return (
    <div className={classes.form}>
      <p className={classes.fixed}>{t(`${words}.${holder.is_active ? 'deactivateHint' : 'reactivateHint'}`)}</p>
      {error && !isPending && <RefusalBanner error={error} places={{}} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button
          className={holder.is_active ? classes.danger : undefined}
          loading={isPending}
          onClick={() => send({ is_active: !holder.is_active })}
        >
          {t(holder.is_active ? 'edit.deactivate' : 'edit.reactivate')}
        </Button>
      </div>
    </div>
  );
}
