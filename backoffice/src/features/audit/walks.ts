import { api, bodyOf, nextCursor, type Schemas } from '../../api/client';
import { persistently } from '../../api/queries';
import { type AuditFilters, queryOf } from './search';

export type Verdict = Schemas['Verdict'];
export type ExportFormat = 'csv' | 'jsonl';
export type Part = { text: string; next: string | null };

/** Walks the whole trail of the year; stops at the first ticket that is not as it was sealed. */
export async function verifyAll(
  ask: (from: string | undefined) => Promise<Verdict>,
  onProgress: (verified: number) => void,
): Promise<Verdict> {
  let verified = 0;
  let from: string | undefined;
  for (;;) {
    const verdict = await ask(from);
    verified += verdict.verified;
    onProgress(verified);
    // A step that leads nowhere else would be asked for ever.
    if (!verdict.valid || !verdict.next || verdict.next === from) return { ...verdict, verified };
    from = verdict.next;
  }
}

/** The parts of one file, in order. */
export async function exportAll(
  ask: (cursor: string | undefined) => Promise<Part>,
  onProgress: (parts: number) => void,
): Promise<string[]> {
  const parts: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const { text, next } = await ask(cursor);
    parts.push(text);
    onProgress(parts.length);
    if (!next || next === cursor) return parts;
    cursor = next;
  }
}

export function askVerdict(from: string | undefined): Promise<Verdict> {
  return persistently(() => bodyOf(api.GET('/admin/logging/verify', { params: { query: { from } } })));
}

export function askPart(format: ExportFormat, filters: AuditFilters): (cursor: string | undefined) => Promise<Part> {
  return (cursor) =>
    persistently(async () => {
      const query = { ...queryOf(filters), format, cursor };
      const { data, response } = await api.GET('/admin/logging/export', { params: { query }, parseAs: 'text' });
      return { text: data ?? '', next: nextCursor(response) };
    });
}
