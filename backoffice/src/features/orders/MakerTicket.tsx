import { Button, Select, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import { read } from '../../units/typed';
import type { Certificate } from '../market/certificates';
import { renewMarket } from '../market/queries';
import { type NewMarketOrder, placeMarketOrder } from './calls';
import classes from './MakerTicket.module.css';
import { listMakers } from './makers';
import {
  availableOf,
  isShort,
  type MakerField,
  type MakerValues,
  makerAsked,
  PLACES,
  sideOf,
  usedBy,
} from './makerTicket';

type Props = { certificate: Certificate; values: MakerValues; onChange: (part: Partial<MakerValues>) => void };

/** Places an order for a market maker. What its type may do decides whether it sells or buys. */
export function MakerTicket({ certificate, values, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const form = useRef<HTMLFormElement>(null);
  const [makerId, setMakerId] = useState<string | null>(null);
  const [refused, setRefused] = useState<Partial<Record<MakerField, string>>>({});
  const { data: makers } = useQuery(listMakers);
  const active = makers?.filter((maker) => maker.is_active) ?? [];
  const maker = active.find(({ id }) => id === makerId);
  const asset = maker && usedBy(maker, certificate);
  const available = maker && asset && availableOf(maker, asset);
  const asked = makerAsked(maker, values, certificate, language);
  const short = asked.kind === 'order' && available && isShort(asked.uses, available);
  const { send, isPending, error, forget } = useSubmission({
    call: (order: NewMarketOrder, key) => placeMarketOrder(order, key),
    onRefused: (no) => {
      if (no instanceof Refusal) setRefused(placed(no.problem, PLACES).fields);
    },
    onDone: async ({ order, ticket_id }) => {
      const quantity = `${formatAmount(decimal(order.quantity ?? 0), order.certificate_type, language)} ${order.certificate_type}`;
      toast(t(`makerTicket.done.${order.side}`, { quantity, name: maker?.name ?? '' }), ticket_id);
      change({ quantity: '' });
      await renewMarket(queries);
    },
  });
  const change = (part: Partial<MakerValues>) => {
    onChange(part);
    setRefused({});
    forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asked.kind === 'order') send(asked.order);
    else form.current?.querySelector<HTMLElement>(`[name="${asked.field}"]`)?.focus();
  };
  const field = (name: keyof MakerValues, of: 'EUR' | Certificate) => ({
    name,
    autoComplete: 'off',
    placeholder: '0',
    inputMode: of === 'EUR' ? ('decimal' as const) : ('numeric' as const),
    value: values[name],
    rightSection: <span className={classes.unit}>{of}</span>,
    rightSectionWidth: 44,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    onBlur: () => {
      const amount = read(values[name], language);
      const text = amount && formatAmount(amount, of, language);
      if (text && text !== values[name]) change({ [name]: text });
    },
    error: refused[name] ?? (asked.kind === 'wrong' && asked.field === name ? t(`hints.${asked.hint}`) : null),
  });
  const side = maker ? sideOf(maker) : 'SELL';
  return (
    <form ref={form} className={classes.ticket} noValidate onSubmit={submit} aria-label={t('makerTicket.title')}>
      <Select
        name="maker"
        label={t('makerTicket.maker')}
        placeholder={t('makerTicket.choose')}
        searchable
        clearable
        nothingFoundMessage={t('marketMakers.nothingFound')}
        comboboxProps={{ withinPortal: true }}
        value={makerId}
        onChange={(id) => {
          setMakerId(id);
          setRefused({});
          forget();
        }}
        data={active.map(({ id, name, mm_type }) => ({
          value: id,
          label: `${name} · ${t(`marketMakers.types.${mm_type}`)}`,
        }))}
        error={refused.maker}
      />
      <TextInput label={t('ladder.price')} {...field('price', 'EUR')} />
      <TextInput label={t('ladder.quantity')} {...field('quantity', certificate)} />
      <Button
        type="submit"
        variant={asked.kind === 'order' ? undefined : 'default'}
        loading={isPending}
        className={classes.submit}
        data-side={asked.kind === 'order' ? side : undefined}
      >
        {asked.kind === 'missing' && asked.field === 'maker' && t('makerTicket.choose')}
        {asked.kind === 'missing' && asked.field !== 'maker' && t(`ticketForm.missing.${asked.field}`)}
        {asked.kind === 'wrong' && t(`ticketForm.wrong.${asked.field}`)}
        {asked.kind === 'order' && t(`makerTicket.submit.${side}`)}
      </Button>
      <p className={classes.facts}>
        {available && asset && (
          <>
            {t('holders.available')}: <strong className="numeric">{formatAmount(available, asset, language)}</strong>{' '}
            {asset}
          </>
        )}
        {!available && t('makerTicket.hint')}
        {short && <span className={classes.short}> {t('makerTicket.short')}</span>}
      </p>
      {error && !isPending && (
        <div className={classes.banner}>
          <RefusalBanner error={error} places={PLACES} />
        </div>
      )}
    </form>
  );
}
