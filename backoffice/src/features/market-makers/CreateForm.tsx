import { Button, Fieldset, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { useLanguage } from '../../kit/language';
import { AmountField } from './AmountField';
import classes from './CreateForm.module.css';
import { amountHint, EMPTY, type Hint, HOLDS, hints, LENGTH_MAX, placed, toRequest } from './form';
import { RefusalBanner } from './RefusalBanner';
import { TypeChoice } from './TypeChoice';
import { useCreation } from './useCreation';

export function CreateForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = (hint: Hint) => t(`hints.${hint}`);
  const form = useForm({
    initialValues: EMPTY,
    validate: (values) =>
      Object.fromEntries(Object.entries(hints(values, language)).map(([field, hint]) => [field, said(hint)])),
  });
  const { send, isPending, error } = useCreation((refused) => {
    if (refused instanceof Refusal) form.setErrors(placed(refused.problem).fields);
  });

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit((values) => send(toRequest(values, language)), focusFirst)}
    >
      <TypeChoice {...form.getInputProps('type')} />
      <TextInput
        label={t('marketMakers.name')}
        description={t('marketMakers.nameHint')}
        required
        maxLength={LENGTH_MAX.name}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('marketMakers.email')}
        description={t('marketMakers.emailHint')}
        required
        type="email"
        maxLength={LENGTH_MAX.email}
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <Fieldset legend={t('marketMakers.openingBalances')} variant="unstyled" className={classes.balances}>
        {HOLDS[form.values.type].map((asset) => (
          <AmountField
            key={asset}
            asset={asset}
            {...form.getInputProps(asset)}
            onSettled={() => {
              const hint = amountHint(form.values[asset], asset, language);
              if (hint) form.setFieldError(asset, said(hint));
            }}
          />
        ))}
      </Fieldset>
      <Textarea
        label={t('marketMakers.description')}
        description={t('marketMakers.descriptionHint')}
        maxLength={LENGTH_MAX.description}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('description')}
      />
      <div className={classes.foot}>
        {error && !isPending && <RefusalBanner error={error} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('marketMakers.create')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Leads the reader to the first thing to mend. */
function focusFirst(_errors: unknown, _values: unknown, event?: React.FormEvent<HTMLFormElement>): void {
  const form = event?.currentTarget;
  // The fields are marked when the errors have been drawn.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
