import type { FormEvent } from 'react';

/** Leads the reader to the first thing to mend. */
export function focusFirst(_errors: unknown, _values: unknown, event?: FormEvent<HTMLFormElement>): void {
  const form = event?.currentTarget;
  // The fields are marked when the errors have been drawn.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
