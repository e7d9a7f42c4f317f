import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { CALLS, type Holder, type HolderEdit } from './calls';
import type { HolderKind } from './kinds';
import { renew } from './queries';

type Done = { onDone: () => void; onRefused?: (error: Error) => void };

/** Changes an account holder; deactivating by itself is a command of its own. */
export function useEdit(kind: HolderKind, holder: Holder, { onDone, onRefused }: Done) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  return useSubmission({
    call: (edit: HolderEdit, key): Promise<{ ticket_id: string }> => {
      const isOnlyDeactivation = edit.is_active === false && Object.keys(edit).length === 1;
      return isOnlyDeactivation ? CALLS[kind].deactivate(holder.id, key) : CALLS[kind].edit(holder.id, edit, key);
    },
    onRefused,
    onDone: async ({ ticket_id }, edit) => {
      const what = { true: 'reactivated', false: 'deactivated', undefined: 'edited' } as const;
      toast(t(`edit.${what[`${edit.is_active}`]}`, { name: edit.name ?? holder.name }), ticket_id);
      onDone();
      await renew(queries, kind);
    },
  });
}
