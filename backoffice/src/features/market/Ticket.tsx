import { Button, SegmentedControl } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useShortcuts } from '../../kit/shortcuts';
import { decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import { type Certificate, SIDES } from './certificates';
import { PreviewFacts } from './PreviewFacts';
import { useMyBalances } from './queries';
import { Shares } from './Shares';
import classes from './Ticket.module.css';
import { TicketFields } from './TicketFields';
import { shortfall } from './ticket';
import { usePreview } from './usePreview';
import type { TicketState } from './useTicket';

type Props = { certificate: Certificate; ticket: TicketState; isHalted: boolean };

/** The form that places an order. Its button says what is still missing instead of being grey. */
export function Ticket({ certificate, ticket, isHalted }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const { values, change, asked, send, isPending, error, places } = ticket;
  const isBuy = values.side === 'BUY';
  const asset = isBuy ? 'EUR' : certificate;
  const balances = useMyBalances(true);
  const free = balances.data?.[asset]?.available;
  const available = free === undefined ? null : decimal(free);
  const order = asked.kind === 'order' ? asked.order : null;
  const preview = usePreview(order);
  const short = shortfall(preview.data, available);

  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const side = (next: (typeof SIDES)[number]) => {
    change({ side: next });
    focus(values.type === 'LIMIT' ? 'price' : 'quantity');
  };
  useShortcuts({ b: () => side('BUY'), s: () => side('SELL') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asked.kind !== 'order') focus(asked.field);
    else if (short) focus('quantity');
    else send(asked.order);
  };
  const amountOf = (value: typeof short) => (value ? `${formatAmount(value, asset, language)} ${asset}` : '');

  return (
    <form ref={form} className={classes.ticket} noValidate onSubmit={submit} aria-label={t('ticketForm.title')}>
      <SegmentedControl
        fullWidth
        className={classes.side}
        data-side={values.side}
        aria-label={t('orders.side')}
        value={values.side}
        onChange={(value) => change({ side: value })}
        data={SIDES.map((value) => ({ value, label: t(`orders.sides.${value}`) }))}
      />
      <TicketFields certificate={certificate} ticket={ticket} />
      <Shares certificate={certificate} ticket={ticket} available={available} />
      <PreviewFacts preview={preview.data} isBuy={isBuy} />
      <div className={classes.foot}>
        {short && (
          <p className={classes.short} role="status">
            {t('ticketForm.short', { short: amountOf(short), available: amountOf(available) })}
          </p>
        )}
        {!short && preview.data && !preview.data.can_execute && preview.data.reason && (
          <p className={classes.short} role="status">
            {preview.data.reason}
          </p>
        )}
        {error && !isPending && <RefusalBanner error={error} places={places} />}
        {isHalted ? (
          <p className={classes.short}>{t('halted.ticket')}</p>
        ) : (
          <Button
            type="submit"
            fullWidth
            size="md"
            variant={order && !short ? undefined : 'default'}
            loading={isPending}
            className={classes.submit}
            data-side={order && !short ? values.side : undefined}
          >
            {asked.kind === 'missing' && t(`ticketForm.missing.${asked.field}`)}
            {asked.kind === 'wrong' && t(`ticketForm.wrong.${asked.field}`)}
            {asked.kind === 'order' &&
              (short
                ? t('ticketForm.shortBy', { short: amountOf(short) })
                : t(`ticketForm.submit.${values.side}`, { certificate }))}
          </Button>
        )}
      </div>
    </form>
  );
}
