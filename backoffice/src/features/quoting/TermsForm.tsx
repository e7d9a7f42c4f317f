import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import form from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { formatBasisPoints } from '../../units/basisPoints';
import classes from './Quoting.module.css';
import { configureQuoting, type Quoting, type QuotingConfigure, renewQuoting } from './queries';
import { FIELDS, PLACES, type TermField, type TermValues, termHint, toConfigure, valuesOf } from './terms';

type Props = { id: string; quoting: Quoting; onClose: () => void };

/** How to quote in one market. What is saved holds at once, also while it is on. */
export function TermsForm({ id, quoting, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const certificate = quoting.certificate_type;
  const wrong = (one: TermField, text: string) => {
    const hint = termHint(one, text, certificate, language);
    return hint && t(hint === 'number' ? 'risk.wholeNumber' : `hints.${hint}`);
  };
  const values = useForm<TermValues>({
    initialValues: valuesOf(quoting.terms, certificate, language),
    validate: Object.fromEntries(FIELDS.map((one) => [one.name, (text: string) => wrong(one, text)])),
  });
  const { send, isPending, error } = useSubmission({
    call: (body: QuotingConfigure, key) => configureQuoting(id, body, key),
    onRefused: (refused) => {
      if (refused instanceof Refusal) values.setErrors(placed(refused.problem, PLACES).fields);
    },
    onDone: async ({ ticket_id }) => {
      toast(t('quoting.configured', { certificate }), ticket_id);
      onClose();
      await renewQuoting(queries);
    },
  });
  const submit = (filled: TermValues) => send(toConfigure(filled, certificate, language));
  return (
    <form className={form.form} noValidate onSubmit={values.onSubmit(submit, focusFirst)}>
      {quoting.status !== 'OFF' && <p className={form.note}>{t('quoting.holdsAtOnce')}</p>}
      <div className={classes.fields}>
        {FIELDS.map((one) => (
          <TextInput
            key={one.name}
            label={`${t(`quoting.terms.${one.name}`)}${unitOf(one, certificate, t('quoting.seconds'))}`}
            description={<TermHint one={one} text={values.values[one.name]} />}
            required={'required' in one}
            data-autofocus={one.name === 'spread'}
            inputMode={one.kind === 'price' ? 'decimal' : 'numeric'}
            autoComplete="off"
            placeholder={'required' in one ? undefined : t(`quoting.empty.${one.kind}`)}
            className="numeric"
            {...values.getInputProps(one.name)}
          />
        ))}
      </div>
      <div className={form.foot}>
        {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('quoting.save')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function TermHint({ one, text }: { one: TermField; text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isPoints = one.kind === 'points' && /^\d{1,6}$/.test(text.trim());
  const hint = t(`quoting.hints.${one.name}`);
  return <>{isPoints ? `${hint} (${formatBasisPoints(Number(text), language)})` : hint}</>;
}

function unitOf({ kind }: TermField, certificate: string, seconds: string): string {
  const units = {
    points: ', bps',
    certificates: `, ${certificate}`,
    count: '',
    seconds: `, ${seconds}`,
    price: ', EUR',
  };
  return units[kind];
}
