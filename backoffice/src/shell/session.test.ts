import { expect, it } from 'vitest';
import { returnAddress } from './session';

it('leads back to an address of this page and to no other', () => {
  expect(returnAddress({ returnTo: '/audit/TKT-2026-000001?x=1#y' })).toBe('/audit/TKT-2026-000001?x=1#y');
  for (const returnTo of ['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', 7, undefined]) {
    expect(returnAddress({ returnTo })).toBe('/');
  }
  expect(returnAddress(undefined)).toBe('/');
});
