import type { Schema } from './contract';
import { refName } from './contract';

export type Field = { readonly path: string; readonly schema: Schema; readonly isRequired: boolean };

/** The fields of a schema; those of an object within stand under their way there: by_user[].count, assets.*.held. */
export function fieldsOf(schema: Schema, prefix = ''): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const field = { path: prefix + name, schema: inner, isRequired: required.has(name) };
    return [field, ...within(inner, field.path)];
  });
}

function within(schema: Schema, path: string): Field[] {
  if (schema.items?.properties) return fieldsOf(schema.items, `${path}[].`);
  const values = schema.additionalProperties;
  if (typeof values === 'object' && values.properties) return fieldsOf(values, `${path}.*.`);
  return schema.properties ? fieldsOf(schema, `${path}.`) : [];
}

/** A word of a type: a name that has a schema of its own, or text. */
export type TypeWord = { readonly text: string; readonly isSchema: boolean };

const word = (text: string): TypeWord[] => [{ text, isSchema: false }];

/** A type in words, as in: array of Ticket; string or null. */
export function typeWords(schema: Schema): TypeWord[] {
  if (schema.$ref) return [{ text: refName(schema.$ref), isSchema: true }];
  const choices = schema.oneOf ?? (schema.type ? undefined : schema.anyOf);
  if (choices) return joined(choices.map(typeWords));
  const types = schema.type === undefined ? ['any JSON'] : [schema.type].flat();
  return joined(types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): TypeWord[] {
  if (type === 'array' && schema.items) return [...word('array of '), ...typeWords(schema.items)];
  const values = schema.additionalProperties;
  if (type === 'object' && typeof values === 'object') return [...word('object of '), ...typeWords(values)];
  return word(type === 'string' && schema.format ? schema.format : type);
}

function joined(choices: readonly TypeWord[][]): TypeWord[] {
  return choices.flatMap((words, index) => (index === 0 ? words : [...word(' or '), ...words]));
}

/** What else a value must keep to, as in: 1 to 100 characters. */
export function boundsOf(schema: Schema): string[] {
  const { minLength = 0, maxLength, minimum, maximum, maxItems, pattern, enum: values } = schema;
  const found: string[] = [];
  if (values) found.push(values.join(' | '));
  if (maxLength !== undefined) found.push(`${minLength > 0 ? `${minLength} to` : 'up to'} ${maxLength} characters`);
  if (minimum !== undefined && maximum !== undefined) found.push(`${minimum} to ${maximum}`);
  if (maxItems !== undefined) found.push(`up to ${maxItems}`);
  if (pattern) found.push(pattern);
  if (schema.default !== undefined) found.push(`default ${String(schema.default)}`);
  return found;
}
