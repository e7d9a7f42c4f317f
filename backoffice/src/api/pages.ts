import { nextCursor } from './client';

export type Page<Row> = { rows: readonly Row[]; next: string | null };
export type Paged = { cursor?: string; limit: number };

/** A list's answer: its rows from the body, the way to the next ones from the header. */
export async function paged<Row>(answer: Promise<{ data?: Row[]; response: Response }>): Promise<Page<Row>> {
  const { data = [], response } = await answer;
  return { rows: data, next: nextCursor(response) };
}

export const keyed = (key: string) => ({ 'Idempotency-Key': key });
