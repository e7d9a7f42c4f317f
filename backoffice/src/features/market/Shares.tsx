import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import { useLanguage } from '../../kit/language';
import { type Decimal, decimal, percentOf, plain } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import { read } from '../../units/typed';
import { previewOrder } from '../orders/calls';
import type { Certificate } from './certificates';
import classes from './Ticket.module.css';
import { affordable } from './ticket';
import type { TicketState } from './useTicket';

const PERCENTS = [25, 50, 75, 100] as const;

type Props = { certificate: Certificate; ticket: TicketState; available: Decimal | null };

/** What is available for the order, and the ways to use a part of it. */
export function Shares({ certificate, ticket, available }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const { values, change } = ticket;
  const isBuy = values.side === 'BUY';
  const asset = isBuy ? 'EUR' : certificate;
  const quantity = (whole: Decimal) => change({ by: 'quantity', quantity: formatAmount(whole, certificate, language) });

  const use = async (percent: number, form: HTMLFormElement | null) => {
    if (!available) return;
    const part = percentOf(available, percent, isBuy ? 2 : 0);
    if (!isBuy) return quantity(part);
    const price = values.type === 'LIMIT' ? read(values.price, language) : null;
    if (values.type === 'MARKET') return change({ by: 'amount', amount: formatAmount(part, 'EUR', language) });
    // How many that are depends on the price.
    if (!price) return form?.querySelector<HTMLElement>('[name=price]')?.focus();
    setIsAsking(true);
    const locks = async (units: bigint) => {
      const order = { certificate_type: certificate, side: 'BUY', order_type: 'LIMIT', post_only: false } as const;
      const answer = await previewOrder({ ...order, price: plain(price, 2), quantity: String(units) });
      return decimal(answer.locks);
    };
    try {
      quantity({ units: await affordable(part, price, locks), scale: 0 });
    } finally {
      setIsAsking(false);
    }
  };

  return (
    <>
      <Button.Group className={classes.shares} aria-label={t('ticketForm.shares')}>
        {PERCENTS.map((percent) => (
          <Button
            key={percent}
            variant="default"
            size="compact-xs"
            disabled={isAsking || !available}
            onClick={({ currentTarget }) => void use(percent, currentTarget.form).catch(() => undefined)}
          >
            {percent} %
          </Button>
        ))}
      </Button.Group>
      <p className={classes.available}>
        <span>{t('holders.available')}</span>
        <span>
          {available ? <Amount value={available} asset={asset} /> : '–'} {asset}
        </span>
      </p>
    </>
  );
}
