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
import type { MarketMaker } from '../holders/calls';
import { ASSET_OF, type LimitValues, limitHint, PLACES, toLimits, valuesOf } from './limits';
import { type Limits, renewRisk, setLimits } from './queries';

/** The limits as they shall be from now on; a field without a number is no limit. */
export function LimitsForm({ maker, onClose }: { maker: MarketMaker; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const hint = (field: keyof LimitValues) => (text: string) => {
    const found = limitHint(field, text, language);
    return found && t(found === 'number' ? 'risk.wholeNumber' : `hints.${found}`);
  };
  const values = useForm<LimitValues>({
    initialValues: valuesOf(maker.limits, language),
    validate: { cea: hint('cea'), eua: hint('eua'), notional: hint('notional'), band: hint('band') },
  });
  const { send, isPending, error } = useSubmission({
    call: (body: Limits, key) => setLimits(maker.id, body, key),
    onRefused: (refused) => {
      if (refused instanceof Refusal) values.setErrors(placed(refused.problem, PLACES).fields);
    },
    onDone: async ({ ticket_id }) => {
      toast(t('risk.limitsSet', { name: maker.name }), ticket_id);
      onClose();
      await renewRisk(queries);
    },
  });
  const field = { placeholder: t('risk.noLimit'), autoComplete: 'off', className: 'numeric' } as const;
  const band = values.values.band.trim();
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={values.onSubmit((filled) => send(toLimits(filled, language)), focusFirst)}
    >
      <p className={form.fixed}>{t('risk.limitsHint')}</p>
      {(['cea', 'eua'] as const).map((name) => (
        <TextInput
          key={name}
          label={t('risk.positionMax', { certificate: ASSET_OF[name] })}
          description={t('risk.positionMaxHint')}
          inputMode="numeric"
          data-autofocus={name === 'cea'}
          {...field}
          {...values.getInputProps(name)}
        />
      ))}
      <TextInput
        label={t('risk.notionalMax')}
        description={t('risk.notionalMaxHint')}
        inputMode="decimal"
        {...field}
        {...values.getInputProps('notional')}
      />
      <TextInput
        label={t('risk.priceBand')}
        description={`${t('risk.priceBandHint')}${
          /^\d{1,6}$/.test(band) ? ` (${formatBasisPoints(Number(band), language)})` : ''
        }`}
        inputMode="numeric"
        {...field}
        {...values.getInputProps('band')}
      />
      <div className={form.foot}>
        {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isPending}>
            {t('risk.saveLimits')}
          </Button>
        </div>
      </div>
    </form>
  );
}
