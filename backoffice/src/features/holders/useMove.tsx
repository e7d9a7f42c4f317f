import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import { CALLS, type Holder, type NewTransaction } from './calls';
import type { HolderKind } from './kinds';
import { renew } from './queries';

/** Deposits or withdraws. The balances on the screen change only to what the server says they are. */
export function useMove(kind: HolderKind, holder: Holder, onClose: () => void, onRefused: (error: Error) => void) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  return useSubmission({
    call: (body: NewTransaction, key) => CALLS[kind].move(holder.id, body, key),
    onRefused,
    onDone: async ({ transaction, ticket_id }) => {
      const asset = transaction.certificate_type;
      const amount = decimal(transaction.amount);
      const size = { ...amount, units: amount.units < 0n ? -amount.units : amount.units };
      const said = { amount: `${formatAmount(size, asset, language)} ${asset}`, name: holder.name };
      const type = transaction.transaction_type === 'WITHDRAWAL' ? 'WITHDRAWAL' : 'DEPOSIT';
      toast(t(`transactions.done.${type}`, said), ticket_id);
      onClose();
      await renew(queries, kind);
    },
  });
}
