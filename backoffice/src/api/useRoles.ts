import { useQuery } from '@tanstack/react-query';
import { whoAmI } from './me';

/** What the caller may do here, once known: run the market, trade on it, or both. */
export function useRoles(): { isAdmin: boolean; isClient: boolean } {
  const { data } = useQuery({ ...whoAmI, enabled: false });
  return { isAdmin: data?.roles.includes('ADMIN') ?? false, isClient: data?.roles.includes('FUNDED') ?? false };
}
