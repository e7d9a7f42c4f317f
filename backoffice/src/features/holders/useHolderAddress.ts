import { useNavigate, useSearch } from '@tanstack/react-router';
import { type HolderKind, KINDS } from './kinds';
import type { HolderSearch } from './search';

/** What the address of an account holder says, and how to change it. */
export function useHolderAddress(kind: HolderKind, id: string) {
  const { detail } = KINDS[kind];
  const search = useSearch({ from: detail });
  const navigate = useNavigate();
  const change = (part: Partial<HolderSearch>, replace = false) =>
    void navigate({ to: detail, params: { id }, search: { ...search, ...part }, replace });
  return {
    search,
    open: (panel: NonNullable<HolderSearch['open']>) => change({ open: panel }),
    close: () => change({ open: undefined }, true),
    showOrder: (order: string) => change({ order }),
    filter: (part: Partial<HolderSearch>) => change({ cursor: undefined, ...part }),
  };
}
