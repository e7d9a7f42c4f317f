import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { AmountField } from '../../kit/AmountField';
import classes from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { renewMarket } from '../market/queries';
import { type AmendValues, amendHint, losesItsPlace, PLACES, toAmendment, valuesOf } from './amending';
import { CALLS, type Order, type OrderAmendment, type OrderKind } from './calls';

type Props = { kind: OrderKind; order: Order; onClose: () => void };

/** Changes the price or the quantity of an order that waits. */
export function AmendForm({ kind, order, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const asset = order.certificate_type;
  const said = (text: string, of: 'EUR' | typeof asset) => {
    const hint = amendHint(text, of, language);
    return hint && t(`hints.${hint}`);
  };
  const form = useForm<AmendValues>({
    initialValues: valuesOf(order, language),
    validate: { price: (text) => said(text, 'EUR'), quantity: (text) => said(text, asset) },
  });
  const { send, isPending, error } = useSubmission({
    call: (body: OrderAmendment, key) => CALLS[kind].amend(order.id, body, key),
    onRefused: (refused) => {
      if (refused instanceof Refusal) form.setErrors(placed(refused.problem, PLACES).fields);
    },
    onDone: async ({ ticket_id }) => {
      toast(t('orders.amended'), ticket_id);
      onClose();
      await renewMarket(queries);
    },
  });
  const amendment = toAmendment(order, form.values, language);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(() => (amendment ? send(amendment) : onClose()), focusFirst)}
    >
      <AmountField
        asset="EUR"
        label={t('ladder.price')}
        required
        isFirst
        onSettled={() => undefined}
        {...form.getInputProps('price')}
      />
      <AmountField
        asset={asset}
        label={t('ladder.quantity')}
        required
        onSettled={() => undefined}
        {...form.getInputProps('quantity')}
      />
      <p className={classes.note}>{t(losesItsPlace(order, amendment) ? 'orders.losesPlace' : 'orders.keepsPlace')}</p>
      {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        <Button type="submit" loading={isPending}>
          {t('orders.amend')}
        </Button>
      </div>
    </form>
  );
}
