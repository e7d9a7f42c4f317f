import { Button, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import classes from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import type { Holder, HolderEdit } from './calls';
import { type EditValues, isFee, PLACES, toEdit, valuesOf } from './editing';
import { LENGTH_MAX } from './form';
import { KINDS, type KindProps } from './kinds';
import { useEdit } from './useEdit';

type Props = KindProps & { holder: Holder; onClose: () => void };

export function EditForm({ kind, holder, onClose }: Props) {
  const { t } = useTranslation();
  // A deactivation is asked about once more before it is sent.
  const [pending, setPending] = useState<HolderEdit | null>(null);
  const form = useForm<EditValues>({
    initialValues: valuesOf(holder),
    validate: {
      name: (name) => (name.trim() ? null : t('hints.required')),
      fee: (fee) => (isFee(fee) ? null : t('hints.basisPoints')),
    },
  });
  const { send, isPending, error } = useEdit(kind, holder, {
    onDone: onClose,
    onRefused: (refused) => {
      setPending(null);
      if (refused instanceof Refusal) form.setErrors(placed(refused.problem, PLACES).fields);
    },
  });
  const submit = (values: EditValues) => {
    const edit = toEdit(holder, values);
    if (Object.keys(edit).length === 0) onClose();
    else if (edit.is_active === false) setPending(edit);
    else send(edit);
  };

  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit(submit, focusFirst)}>
      <TextInput
        label={t('holders.name')}
        required
        maxLength={LENGTH_MAX.name}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label={t('holders.email')} description={t('edit.emailStays')} value={holder.email} readOnly />
      <Textarea
        label={t('holders.description')}
        description={t('holders.descriptionHint')}
        maxLength={LENGTH_MAX.description}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('description')}
      />
      <TextInput
        label={t('fees.inBasisPoints')}
        description={t('fees.ownHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        {...form.getInputProps('fee')}
      />
      <Switch
        label={t('holders.active')}
        description={t('edit.activeHint')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <div className={classes.foot}>
        {error && !isPending && !pending && <RefusalBanner error={error} places={PLACES} />}
        {pending && (
          <p className={classes.note} role="alert">
            {t(`${KINDS[kind].words}.deactivateHint`)}
          </p>
        )}
        <div className={classes.buttons}>
          {/* The safe button has the focus when the question comes up. */}
          <Button
            key={String(pending !== null)}
            variant="default"
            autoFocus={pending !== null}
            onClick={pending ? () => setPending(null) : onClose}
          >
            {t(pending ? 'edit.keepActive' : 'cancel')}
          </Button>
          {pending ? (
            <Button className={classes.danger} loading={isPending} onClick={() => send(pending)}>
              {t('edit.deactivate')}
            </Button>
          ) : (
            <Button type="submit" loading={isPending}>
              {t('edit.save')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
