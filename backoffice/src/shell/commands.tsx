import { useMantineColorScheme } from '@mantine/core';
import { type Icon, IconApi, IconLanguage, IconPlus, IconSearch, IconSunMoon, IconTicket } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../api/useRoles';
import { readTicketId } from '../features/audit/ticketId';
import { useLanguage } from '../kit/language';
import { useAreas } from './areas';
import { chooseLanguage } from './i18n';

export type Command = { readonly id: string; readonly label: string; readonly icon: Icon; readonly run: () => void };

const ADMIN_ONLY: ReadonlySet<string> = new Set(['create', 'open-account']);

/** Where the typed words may lead, the most definite first. */
export function useCommands(query: string): Command[] {
  const text = query.trim();
  return [...useNamedTicket(text), ...useStandingCommands(text), ...useSearch(text)];
}

function useStandingCommands(query: string): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useLanguage();
  const areas = useAreas();
  const { isAdmin } = useRoles();
  const { toggleColorScheme } = useMantineColorScheme();
  const all: Command[] = [
    ...areas.map(({ to, name, icon }) => ({
      id: to,
      label: t('palette.goTo', { area: t(name) }),
      icon,
      run: () => void navigate({ to }),
    })),
    {
      id: 'create',
      label: t('marketMakers.create'),
      icon: IconPlus,
      run: () => void navigate({ to: '/market-makers', search: { create: 1 } }),
    },
    {
      id: 'open-account',
      label: t('clientAccounts.create'),
      icon: IconPlus,
      run: () => void navigate({ to: '/entities', search: { create: 1 } }),
    },
    {
      id: 'reference',
      label: t('palette.goTo', { area: t('reference.title') }),
      icon: IconApi,
      run: () => void navigate({ to: '/reference' }),
    },
    { id: 'theme', label: t('palette.theme'), icon: IconSunMoon, run: toggleColorScheme },
    {
      id: 'language',
      label: t('palette.language'),
      icon: IconLanguage,
      run: () => chooseLanguage(language === 'en' ? 'ro' : 'en'),
    },
  ];
  const allowed = all.filter(({ id }) => isAdmin || !ADMIN_ONLY.has(id));
  const words = query.toLowerCase().split(/\s+/);
  return allowed.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

function useNamedTicket(query: string): Command[] {
  const { isAdmin } = useRoles();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const ticketId = readTicketId(query);
  if (!ticketId || !isAdmin) return [];
  const run = () => void navigate({ to: '/audit/$ticketId', params: { ticketId } });
  return [{ id: 'ticket', label: t('palette.ticket', { ticketId }), icon: IconTicket, run }];
}

function useSearch(query: string): Command[] {
  const { isAdmin } = useRoles();
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (!query || !isAdmin) return [];
  const run = () => void navigate({ to: '/market-makers', search: { q: query } });
  return [{ id: 'search', label: t('palette.searchMarketMakers', { query }), icon: IconSearch, run }];
}
