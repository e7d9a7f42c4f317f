import { Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { type Asset, formatAmount } from '../../units/format';
import { read } from '../../units/typed';
import type { Certificate } from './certificates';
import classes from './Ticket.module.css';
import { isByAmount, type TicketField, waits } from './ticket';
import type { TicketState } from './useTicket';

type Props = { certificate: Certificate; ticket: TicketState };
const FORCES = ['GTC', 'GTD', 'IOC', 'FOK'] as const;

export function TicketFields({ certificate, ticket }: Props) {
  const { t } = useTranslation();
  const { values, change } = ticket;
  const isMarketBuy = values.type === 'MARKET' && values.side === 'BUY';
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('ticketForm.type')}
        value={values.type}
        onChange={(type) => change({ type })}
        data={[
          { value: 'LIMIT', label: t('orders.types.LIMIT') },
          { value: 'MARKET', label: t('orders.types.MARKET') },
        ]}
      />
      {values.type === 'LIMIT' && <AmountInput name="price" label={t('ladder.price')} asset="EUR" ticket={ticket} />}
      {isMarketBuy && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('ticketForm.by')}
          value={values.by}
          onChange={(by) => change({ by })}
          data={[
            { value: 'quantity', label: t('ladder.quantity') },
            { value: 'amount', label: t('ticketForm.amount') },
          ]}
        />
      )}
      {isByAmount(values) ? (
        <AmountInput name="amount" label={t('ticketForm.amountHint')} asset="EUR" ticket={ticket} />
      ) : (
        <AmountInput name="quantity" label={t('ladder.quantity')} asset={certificate} ticket={ticket} />
      )}
      {values.type === 'LIMIT' && <More ticket={ticket} />}
    </>
  );
}

type InputProps = { name: Exclude<TicketField, 'expires'>; label: string; asset: Asset; ticket: TicketState };

/** An amount as text, never as a float; on leaving the field it shows how it was understood. */
function AmountInput({ name, label, asset, ticket }: InputProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { values, change, asked, refused } = ticket;
  const hint = asked.kind === 'wrong' && asked.field === name ? t(`hints.${asked.hint}`) : null;
  const settle = () => {
    const amount = read(values[name], language);
    const text = amount && formatAmount(amount, asset, language);
    if (text && text !== values[name]) change({ [name]: text });
  };
  return (
    <Row label={label} name={name}>
      <TextInput
        id={`ticket-${name}`}
        name={name}
        inputMode={asset === 'EUR' ? 'decimal' : 'numeric'}
        autoComplete="off"
        placeholder="0"
        classNames={{ input: classes.number }}
        rightSection={<span className={classes.unit}>{asset}</span>}
        rightSectionWidth={44}
        rightSectionPointerEvents="none"
        value={values[name]}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
        onBlur={settle}
        error={refused[name] ?? hint}
      />
    </Row>
  );
}

function Row({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  return (
    <div className={classes.row}>
      <label htmlFor={`ticket-${name}`}>{label}</label>
      {children}
    </div>
  );
}

/** What most orders leave as it is. */
function More({ ticket: { values, change, refused } }: { ticket: TicketState }) {
  const { t } = useTranslation();
  return (
    <details className={classes.more}>
      <summary>
        {t('ticketForm.more')}
        <span>
          {t(`orders.forces.${values.force}`)}
          {values.postOnly && waits(values.force) && ` · ${t('orders.postOnly')}`}
        </span>
      </summary>
      <Row label={t('ticketForm.force')} name="force">
        <NativeSelect
          id="ticket-force"
          size="sm"
          value={values.force}
          onChange={({ currentTarget: { value } }) =>
            change({ force: FORCES.find((known) => known === value) ?? values.force })
          }
          data={FORCES.map((value) => ({ value, label: t(`orders.forces.${value}`) }))}
        />
      </Row>
      {values.force === 'GTD' && (
        <Row label={t('ticketForm.expires')} name="expires">
          <TextInput
            id="ticket-expires"
            name="expires"
            type="datetime-local"
            value={values.expires}
            onChange={(event) => change({ expires: event.currentTarget.value })}
            error={refused.expires}
          />
        </Row>
      )}
      {waits(values.force) && (
        <Checkbox
          size="xs"
          label={t('orders.postOnly')}
          description={t('ticketForm.postOnlyHint')}
          checked={values.postOnly}
          onChange={(event) => change({ postOnly: event.currentTarget.checked })}
        />
      )}
    </details>
  );
}
