import type { Operation } from './contract';

/** The call as a shell command: the token comes from $TOKEN or the key from $API_KEY, what a path leaves open from $ID or $TICKET_ID. */
export function curlOf({ method, path, isOpen, scope, parameters, body }: Operation, origin: string): string {
  const url = origin + path.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);
  const example = body && Object.values(body.examples ?? {})[0]?.value;
  const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  return [
    `curl -s${method === 'GET' ? '' : ` -X ${method}`} "${url}"`,
    !isOpen && (scope ? '-H "X-API-Key: $API_KEY"' : '-H "Authorization: Bearer $TOKEN"'),
    takesKey && '-H "Idempotency-Key: $(uuidgen)"',
    example !== undefined && "-H 'Content-Type: application/json'",
    example !== undefined && `-d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`,
  ]
    .filter((part) => part !== false)
    .join(' \\\n  ');
}
