import type { Problem } from '../api/problems';

/** Which input of a form stands for which field of its command. */
export type Places<Input extends string> = Readonly<Record<string, Input>>;

/** A refusal that names no field, but can only mean one. */
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  EMAIL_ALREADY_EXISTS: 'email',
  PRICE_OFF_TICK: 'price',
  INSUFFICIENT_AVAILABLE_BALANCE: 'quantity',
  ACCOUNT_NOT_ACTIVE: 'market_maker_id',
};

/** The server's sentences, each beside its field, and those that belong to no field of the form. */
export function placed<Input extends string>(
  problem: Problem,
  places: Places<Input>,
): { fields: Partial<Record<Input, string>>; rest: string[] } {
  const fields: Partial<Record<Input, string>> = {};
  const rest: string[] = [];
  for (const { field, message } of problem.errors ?? []) {
    const input = places[field];
    if (input) fields[input] = fields[input] ? `${fields[input]} ${message}` : message;
    else rest.push(`${field}: ${message}`);
  }
  const meant = places[FIELD_OF_CODE[problem.code] ?? ''];
  if (meant && !fields[meant]) fields[meant] = problem.detail;
  return { fields, rest };
}
