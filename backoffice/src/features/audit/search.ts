export type AuditSearch = { cursor?: string };

export function readAuditSearch(raw: Record<string, unknown>): AuditSearch {
  return typeof raw.cursor === 'string' && raw.cursor ? { cursor: raw.cursor } : {};
}
