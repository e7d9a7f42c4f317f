import type { Places } from '../../kit/places';
import type { Holder, HolderEdit } from './calls';

export type EditValues = { name: string; description: string; active: boolean };

export const PLACES: Places<keyof EditValues> = { name: 'name', description: 'description', is_active: 'active' };

export function valuesOf({ name, description, is_active }: Holder): EditValues {
  return { name, description: description ?? '', active: is_active };
}

/** Only what differs travels: two administrators with one form open each do not undo each other's work. */
export function toEdit(holder: Holder, values: EditValues): HolderEdit {
  const edit: HolderEdit = {};
  const name = values.name.trim();
  const description = values.description.trim();
  if (name !== holder.name) edit.name = name;
  if (description !== (holder.description ?? '')) edit.description = description || null;
  if (values.active !== holder.is_active) edit.is_active = values.active;
  return edit;
}
