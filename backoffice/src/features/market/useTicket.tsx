import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import { type NewOrder, placeOrder } from '../orders/calls';
import type { Certificate } from './certificates';
import { renewMarket } from './queries';
import { asked, EMPTY, placesOf, type TicketField, type TicketValues } from './ticket';

export type TicketState = ReturnType<typeof useTicket>;

/** The order that is being written: what is in the fields, what the server said of them, and sending it. */
export function useTicket(certificate: Certificate) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const [values, setValues] = useState<TicketValues>(EMPTY);
  const [refused, setRefused] = useState<Partial<Record<TicketField, string>>>({});
  const change = (part: Partial<TicketValues>) => {
    setValues((were) => ({ ...were, ...part }));
    setRefused({});
    forget();
  };
  const { send, isPending, error, forget } = useSubmission({
    call: (order: NewOrder, key) => placeOrder(order, key),
    onRefused: (no) => {
      if (no instanceof Refusal) setRefused(placed(no.problem, placesOf(values)).fields);
    },
    onDone: async ({ order, ticket_id }) => {
      const size = order.quantity ?? order.budget_eur;
      const unit = order.quantity === null ? 'EUR' : order.certificate_type;
      const amount = size === null ? '' : `${formatAmount(decimal(size), unit, language)} ${unit}`;
      toast(t(`ticketForm.done.${order.side}`, { amount }), ticket_id);
      change({ quantity: '', amount: '' });
      await renewMarket(queries);
    },
  });
  return {
    values,
    change,
    asked: asked(values, certificate, language),
    refused,
    places: placesOf(values),
    send,
    isPending,
    error,
    takePrice: (price: string) => change({ type: 'LIMIT', price: formatAmount(decimal(price), 'EUR', language) }),
    takeQuantity: (quantity: number) =>
      change({ by: 'quantity', quantity: formatAmount(decimal(quantity), certificate, language) }),
  };
}
