import { prettyExact } from '../../units/exact';

export type Change = { readonly path: string; readonly before: string | null; readonly after: string | null };

/** The fields in which two documents differ. A field that is null is as good as one that is absent. */
export function changes(before: unknown, after: unknown): Change[] {
  const [old, now] = [leaves(before), leaves(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return found;
  if (typeof value === 'string') return found.set(path, value);
  const isBranch = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isBranch) return found.set(path, prettyExact(value));
  for (const [key, item] of Object.entries(value)) leaves(item, path ? `${path}.${key}` : key, found);
  return found;
}
