import type { AuditFilters } from '../audit/search';
import type { ApiKey } from './queries';

/** What every command that came by a key is tagged with; its own key's tag says by which. */
const BY_ANY_KEY = 'api';
const BY_KEY = 'api_key:';

export type ActivityChoice = { key: string | undefined; status: AuditFilters['status'] };

/** The tickets of what came by a market maker's keys, or by one of them. What was refused names whose key it was and no market maker. */
export function activityFilters(userId: string, { key, status }: ActivityChoice): AuditFilters {
  return {
    user_id: userId,
    tags: key ? `${BY_KEY}${key}` : BY_ANY_KEY,
    ...(status && { status }),
  };
}

/** By which key a ticket came, as far as it says so. */
export function keyOf(tags: readonly string[]): string | null {
  const tag = tags.find((one) => one.startsWith(BY_KEY));
  return tag ? tag.slice(BY_KEY.length) : null;
}

/** How people know a key: by what it was called, and by how it begins. */
export function keyLabel({ name, prefix }: Pick<ApiKey, 'name' | 'prefix'>): string {
  return name ? `${name} (${prefix}…)` : `${prefix}…`;
}
