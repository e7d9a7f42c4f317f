import { expect, it } from 'vitest';
import { uuidv7 } from './uuid';

it('is a UUIDv7 that begins with its moment', () => {
  const id = uuidv7(Date.UTC(2026, 10, 20));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 20));
  expect(uuidv7()).not.toBe(uuidv7());
});
