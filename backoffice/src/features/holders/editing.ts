import type { Places } from '../../kit/places';
import { readBasisPoints } from '../../units/basisPoints';
import type { Holder, HolderEdit } from './calls';

export type EditValues = { name: string; description: string; active: boolean; fee: string };

export const PLACES: Places<keyof EditValues> = {
  name: 'name',
  description: 'description',
  is_active: 'active',
  fee_bps: 'fee',
};

export function valuesOf({ name, description, is_active, fee_bps }: Holder): EditValues {
  return { name, description: description ?? '', active: is_active, fee: fee_bps === null ? '' : String(fee_bps) };
}

/** Whether it is a fee, or empty: then the schedule says it. */
export function isFee(text: string): boolean {
  return !text.trim() || readBasisPoints(text) !== null;
}

/** Only what differs travels: two administrators with one form open each do not undo each other's work. */
export function toEdit(holder: Holder, values: EditValues): HolderEdit {
  const edit: HolderEdit = {};
  const name = values.name.trim();
  const description = values.description.trim();
  if (name !== holder.name) edit.name = name;
  if (description !== (holder.description ?? '')) edit.description = description || null;
  const fee = readBasisPoints(values.fee);
  if (fee !== holder.fee_bps) edit.fee_bps = fee;
  if (values.active !== holder.is_active) edit.is_active = values.active;
  return edit;
}
