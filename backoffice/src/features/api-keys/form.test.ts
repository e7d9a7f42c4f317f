import { describe, expect, it } from 'vitest';
import { addressesOf, EMPTY, isFuture, isRate, PLACES, toNewKey } from './form';

const ID = '0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e';

describe('the form of a new key', () => {
  it('asks for both scopes and the usual rate when nothing is said', () => {
    expect(toNewKey(ID, EMPTY)).toEqual({ market_maker_id: ID, scope: 'read trade', requests_per_second: 50 });
  });

  it('sends what was said, and only that', () => {
    const values = { ...EMPTY, name: ' Engine ', read: false, addresses: '203.0.113.0/24\n 2001:db8::/32,', rate: '7' };
    expect(toNewKey(ID, { ...values, publicKey: ' AAAA ', expires: '2027-01-01T00:00Z' })).toEqual({
      market_maker_id: ID,
      scope: 'trade',
      name: 'Engine',
      ip_allow_list: ['203.0.113.0/24', '2001:db8::/32'],
      public_key: 'AAAA',
      requests_per_second: 7,
      expires_at: '2027-01-01T00:00:00.000Z',
    });
  });

  it('takes addresses however they are set apart', () => {
    expect(addressesOf(' a, b;c\n\nd ')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('knows the future and the rates', () => {
    const now = new Date('2026-11-20T12:00:00Z');
    expect(isFuture('2026-11-20T12:00:01Z', now)).toBe(true);
    for (const past of ['2026-11-20T12:00:00Z', 'soon', '']) expect(isFuture(past, now)).toBe(false);
    for (const rate of ['1', '500', ' 50 ']) expect(isRate(rate)).toBe(true);
    for (const rate of ['0', '501', '1.5', '-1', '', 'x']) expect(isRate(rate)).toBe(false);
  });

  it('says beside the addresses what is wrong with one of them', () => {
    expect([PLACES['ip_allow_list[0]'], PLACES['ip_allow_list[49]']]).toEqual(['addresses', 'addresses']);
  });
});
