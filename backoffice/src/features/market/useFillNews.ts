import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { decimal } from '../../units/decimal';
import { formatAmount } from '../../units/format';
import type { Certificate } from './certificates';
import { useMyTrades } from './queries';

/** Says what has traded while the page was open. */
export function useFillNews(isClient: boolean, certificate: Certificate): void {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useMyTrades(certificate, isClient);
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!data) return;
    const news = known.current ? data.filter(({ id }) => !known.current?.has(id)) : [];
    known.current = new Set(data.map(({ id }) => id));
    for (const trade of news) {
      const quantity = `${formatAmount(decimal(trade.quantity), certificate, language)} ${certificate}`;
      const price = `${formatAmount(decimal(trade.price), 'EUR', language)} EUR`;
      notifications.show({
        color: 'teal',
        title: t(`fills.news.${trade.side}`, { quantity, price }),
        message: trade.ticket_id,
        closeButtonProps: { 'aria-label': t('close') },
      });
    }
  }, [data, certificate, language, t]);
}
