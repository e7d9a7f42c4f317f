import { describe, expect, it } from 'vitest';
import type { TapeTrade } from './queries';
import { agreed, prepended, TAPE_LENGTH } from './tapeNews';

const trade = (name: string): TapeTrade => ({
  id: name,
  certificate_type: 'CEA',
  price: 14,
  quantity: 1,
  side: 'BUY',
  sequence: Number.parseInt(name, 10),
  executed_at: '2026-11-20T12:00:00.000Z',
});
const tape = (...names: string[]) => names.map(trade);
const names = (trades: readonly TapeTrade[]) => trades.map(({ id }) => id);

describe('the tape', () => {
  it('has what is told on top, the newest first', () => {
    expect(names(prepended(tape('7b', '7a', '5a'), tape('8a', '8b', '9a')))).toEqual([
      '9a',
      '8b',
      '8a',
      '7b',
      '7a',
      '5a',
    ]);
  });

  it('knows what it shows, and what is older', () => {
    expect(names(prepended(tape('7b', '7a'), tape('6a', '7a', '7b', '7c')))).toEqual(['7c', '7b', '7a']);
  });

  it('ends where nobody looks', () => {
    const told = tape(...Array.from({ length: TAPE_LENGTH }, (_, at) => `${at + 2}a`));
    expect(names(prepended(tape('1a'), told))).toHaveLength(TAPE_LENGTH);
    expect(names(prepended(tape('1a'), told)).at(-1)).toBe('2a');
  });

  it('keeps what was told when the answer does not have it yet', () => {
    expect(names(agreed(tape('9a', '8b', '8a', '7a'), tape('8a', '7a')))).toEqual(['9a', '8b', '8a', '7a']);
  });

  it('takes from the answer what was never told', () => {
    expect(names(agreed(tape('8a', '6a'), tape('8b', '8a', '7a', '6a')))).toEqual(['8b', '8a', '7a', '6a']);
    expect(names(agreed(undefined, tape('8a')))).toEqual(['8a']);
    expect(names(agreed(tape('8a'), []))).toEqual(['8a']);
  });
});
