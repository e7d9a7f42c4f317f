import { Button, Fieldset, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { AmountField } from '../../kit/AmountField';
import classes from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { amountHint, type Hint } from '../../units/typed';
import { EMPTY, hints, LENGTH_MAX, PLACES, toRequest } from './form';
import { KINDS, type KindProps } from './kinds';
import { HOLDS } from './queries';
import { TypeChoice } from './TypeChoice';
import { useCreation } from './useCreation';

export function CreateForm({ kind, onCancel }: KindProps & { onCancel: () => void }) {
  const { t } = useTranslation();
  const { words, hasTypes } = KINDS[kind];
  const language = useLanguage();
  const said = (hint: Hint) => t(`hints.${hint}`);
  const form = useForm({
    initialValues: EMPTY,
    validate: (values) =>
      Object.fromEntries(Object.entries(hints(values, language)).map(([field, hint]) => [field, said(hint)])),
  });
  const { send, isPending, error } = useCreation(kind, (refused) => {
    if (refused instanceof Refusal) form.setErrors(placed(refused.problem, PLACES).fields);
  });

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit((values) => send(toRequest(values, language)), focusFirst)}
    >
      {hasTypes && <TypeChoice {...form.getInputProps('type')} />}
      <TextInput
        label={t('holders.name')}
        description={t(`${words}.nameHint`)}
        required
        maxLength={LENGTH_MAX.name}
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('holders.email')}
        description={t('holders.emailHint')}
        required
        type="email"
        maxLength={LENGTH_MAX.email}
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      {hasTypes && (
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
      )}
      <Textarea
        label={t('holders.description')}
        description={t('holders.descriptionHint')}
        maxLength={LENGTH_MAX.description}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('description')}
      />
      <div className={classes.foot}>
        {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t(`${words}.create`)}
          </Button>
        </div>
      </div>
    </form>
  );
}
