import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { CALLS, type NewHolder } from './calls';
import { type HolderKind, KINDS } from './kinds';
import { getHolder, renew } from './queries';
import { isShown } from './search';

/** Creates, and after that leads back to a list that shows the new account holder. */
export function useCreation(kind: HolderKind, onRefused: (error: Error) => void) {
  const { t } = useTranslation();
  const { list, words } = KINDS[kind];
  const queries = useQueryClient();
  const search = useSearch({ from: list });
  const navigate = useNavigate();
  const toast = useDoneToast();
  return useSubmission({
    call: (body: NewHolder, key) => CALLS[kind].create(body, key),
    onRefused,
    onDone: async ({ holder, ticket_id }) => {
      queries.setQueryData(getHolder(kind, holder.id).queryKey, holder);
      toast(t(`${words}.createdToast`, { name: holder.name }), ticket_id);
      const kept = isShown(holder, search) ? { ...search, cursor: undefined, create: undefined } : {};
      await navigate({ to: list, search: kept, replace: true });
      await renew(queries, kind);
    },
  });
}
