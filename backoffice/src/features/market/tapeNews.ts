import type { TapeTrade } from './queries';

/** As many as anybody looks at. */
export const TAPE_LENGTH = 60;

/** The tape, the newest first, with what is told of it on top, which comes with the newest last. */
export function prepended(tape: readonly TapeTrade[], told: readonly TapeTrade[]): TapeTrade[] {
  const known = new Set(tape.map(({ id }) => id));
  const newest = tape[0]?.sequence ?? 0;
  const news = told.filter(({ id, sequence }) => sequence >= newest && !known.has(id));
  return [...news.toReversed(), ...tape].slice(0, TAPE_LENGTH);
}

/**
 * The tape as it was asked for. That is written a moment after the trades are told, an entry of the journal sometimes in pieces:
 * what was told and is not there yet stays.
 */
export function agreed(before: readonly TapeTrade[] | undefined, after: readonly TapeTrade[]): TapeTrade[] {
  const newest = after[0]?.sequence ?? 0;
  const of = (trades: readonly TapeTrade[]) => trades.filter(({ sequence }) => sequence === newest);
  const ahead = (before ?? []).filter(({ sequence }) => sequence > newest);
  const [told, asked] = [of(before ?? []), of(after)];
  const older = after.filter(({ sequence }) => sequence < newest);
  return [...ahead, ...(told.length > asked.length ? told : asked), ...older].slice(0, TAPE_LENGTH);
}
