import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../kit/Layer';
import { CreateForm } from './CreateForm';
import { KINDS, type KindProps } from './kinds';

export function CreateDrawer({ kind, isOpen }: KindProps & { isOpen: boolean }) {
  const { t } = useTranslation();
  const { list, words } = KINDS[kind];
  const search = useSearch({ from: list });
  const navigate = useNavigate();
  const close = () => void navigate({ to: list, search: { ...search, create: undefined }, replace: true });
  return (
    // What was typed is worth more than the convenience of a click beside the panel.
    <Panel isOpen={isOpen} onClose={close} title={t(`${words}.create`)} side="right" size={480} staysOnOutsideClick>
      <CreateForm kind={kind} onCancel={close} />
    </Panel>
  );
}
