import { Button, Checkbox, Input, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import form from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useSubmission } from '../../kit/useSubmission';
import {
  ADDRESSES_MAX,
  addressesOf,
  EMPTY,
  isFuture,
  isRate,
  type KeyValues,
  NAME_LENGTH_MAX,
  PLACES,
  toNewKey,
} from './form';
import { type CreatedApiKey, createApiKey } from './queries';

type Props = { marketMakerId: string; onClose: () => void; onCreated: (key: CreatedApiKey) => void };

export function NewKeyForm({ marketMakerId, onClose, onCreated }: Props) {
  const { t } = useTranslation();
  const values = useForm<KeyValues>({
    initialValues: EMPTY,
    validate: {
      read: (read, { trade }) => (read || trade ? null : t('apiKeys.scopeNeeded')),
      expires: (text) => (!text || isFuture(text, new Date()) ? null : t('apiKeys.futureNeeded')),
      addresses: (text) => (addressesOf(text).length <= ADDRESSES_MAX ? null : t('apiKeys.addressesMax')),
      rate: (text) => (isRate(text) ? null : t('apiKeys.rateNeeded')),
    },
  });
  const { send, isPending, error } = useSubmission({
    call: createApiKey,
    onDone: onCreated,
    onRefused: (refused) => {
      if (refused instanceof Refusal) values.setErrors(placed(refused.problem, PLACES).fields);
    },
  });
  const submit = (filled: KeyValues) => send(toNewKey(marketMakerId, filled));
  return (
    <form className={form.form} noValidate onSubmit={values.onSubmit(submit, focusFirst)}>
      <TextInput
        label={t('apiKeys.name')}
        description={t('apiKeys.nameHint')}
        maxLength={NAME_LENGTH_MAX}
        autoComplete="off"
        data-autofocus
        {...values.getInputProps('name')}
      />
      <Input.Wrapper label={t('apiKeys.scope')} labelElement="div" error={values.errors.read}>
        <div className={form.choices}>
          <Checkbox
            label={t('apiKeys.scopes.read')}
            {...values.getInputProps('read', { type: 'checkbox' })}
            error={null}
          />
          <Checkbox label={t('apiKeys.scopes.trade')} {...values.getInputProps('trade', { type: 'checkbox' })} />
        </div>
      </Input.Wrapper>
      <TextInput
        type="datetime-local"
        label={t('apiKeys.expires')}
        description={t('apiKeys.expiresHint')}
        {...values.getInputProps('expires')}
      />
      <TextInput
        label={t('apiKeys.rate')}
        description={t('apiKeys.rateHint')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        {...values.getInputProps('rate')}
      />
      <Textarea
        label={t('apiKeys.addresses')}
        description={t('apiKeys.addressesHint')}
        autosize
        minRows={2}
        maxRows={6}
        {...values.getInputProps('addresses')}
      />
      <TextInput
        label={t('apiKeys.publicKey')}
        description={t('apiKeys.publicKeyHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        {...values.getInputProps('publicKey')}
      />
      {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
      <div className={form.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={isPending}>
          {t('apiKeys.generate')}
        </Button>
      </div>
    </form>
  );
}
