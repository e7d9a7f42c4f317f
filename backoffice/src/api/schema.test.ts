import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CONTRACT, SCHEMA, schemaOf } from '../../scripts/schema.mjs';

it('matches the contract; otherwise run "npm run types"', async () => {
  const written = await readFile(SCHEMA, 'utf8');
  expect(written.slice(written.indexOf('\n') + 1)).toBe(await schemaOf(CONTRACT));
}, 30_000);
