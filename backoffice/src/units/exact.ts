/** A number of a JSON document that a JavaScript number cannot be trusted with: it keeps the digits it was written with. */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A JSON number without loss: a safe integer as it is, everything else as written. The type forbids arithmetic. */
export type Exact = number | Written;

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const INTEGER = /^-?\d+$/;

/** JSON.parse, except that 250000.10 does not pass through a float on its way. */
export function parseExact(text: string): unknown {
  // A mark that no document can hold by chance or by intent, so that a string is never taken for a number.
  const mark = `${crypto.getRandomValues(new BigUint64Array(2)).join('-')}:`;
  const marked = text.replace(STRING_OR_NUMBER, (token) => {
    const safe = token.startsWith('"') || (INTEGER.test(token) && Number.isSafeInteger(Number(token)));
    return safe ? token : `"${mark}${token}"`;
  });
  return JSON.parse(marked, (_key, value) =>
    typeof value === 'string' && value.startsWith(mark) ? new Written(value.slice(mark.length)) : value,
  );
}

/** The document as people read it: two spaces of indentation, numbers as they were written. */
export function prettyExact(value: unknown, indent = ''): string {
  if (value instanceof Written) return value.text;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => inner + prettyExact(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${prettyExact(item, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
