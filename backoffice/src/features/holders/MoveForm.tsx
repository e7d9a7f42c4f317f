import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { AmountField } from '../../kit/AmountField';
import classes from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { read } from '../../units/typed';
import type { Holder } from './calls';
import type { KindProps } from './kinds';
import { MovePreview } from './MovePreview';
import { type MoveValues, moveHint, NOTES_LENGTH_MAX, PLACES, toTransaction } from './moving';
import { HOLDS, holdingOf, typeOf } from './queries';
import { MOVES } from './search';
import { useMove } from './useMove';

type Props = KindProps & { holder: Holder; onClose: () => void };

export function MoveForm({ kind, holder, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const assets = HOLDS[typeOf(holder)];
  const amountError = (values: MoveValues) => {
    const hint = moveHint(values, language);
    return hint && t(`hints.${hint}`);
  };
  const form = useForm<MoveValues>({
    initialValues: { type: 'DEPOSIT', asset: assets[0] ?? 'CEA', amount: '', notes: '' },
    validate: { amount: (_, values) => amountError(values) },
  });
  const { send, isPending, error } = useMove(kind, holder, onClose, (refused) => {
    if (refused instanceof Refusal) form.setErrors(placed(refused.problem, PLACES).fields);
  });
  const { type, asset, amount } = form.values;
  const holding = holdingOf(holder, asset);
  const submit = (values: MoveValues) => {
    const body = toTransaction(values, language);
    if (body) send(body);
  };

  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit(submit, focusFirst)}>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label={t('transactions.type')}
          data={MOVES.map((value) => ({ value, label: t(`transactions.types.${value}`) }))}
          {...form.getInputProps('type')}
        />
        {assets.length > 1 && (
          <SegmentedControl
            aria-label={t('transactions.asset')}
            data={[...assets]}
            value={asset}
            onChange={(value) => form.setValues({ asset: assets.find((known) => known === value) ?? asset })}
          />
        )}
      </div>
      <AmountField
        asset={asset}
        label={t('transactions.amountOf', { asset })}
        required
        isFirst
        {...form.getInputProps('amount')}
        onSettled={() => {
          const found = amount.trim() ? amountError(form.values) : null;
          if (found) form.setFieldError('amount', found);
        }}
      />
      {holding && <MovePreview holding={holding} type={type} amount={read(amount, language)} />}
      <Textarea
        label={t('transactions.notes')}
        description={t('transactions.notesHint')}
        maxLength={NOTES_LENGTH_MAX}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('notes')}
      />
      <div className={classes.foot}>
        {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t(`transactions.submit.${type}`)}
          </Button>
        </div>
      </div>
    </form>
  );
}
