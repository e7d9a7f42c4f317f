import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../kit/Layer';
import { CreateForm } from './CreateForm';

const route = getRouteApi('/market-makers');

export function CreateDrawer({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const close = () => void navigate({ search: (now) => ({ ...now, create: undefined }), replace: true });
  return (
    // What was typed is worth more than the convenience of a click beside the panel.
    <Panel isOpen={isOpen} onClose={close} title={t('marketMakers.create')} side="right" size={480} staysOnOutsideClick>
      <CreateForm onCancel={close} />
    </Panel>
  );
}
