import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, type Decimal, decimal, multiply, plain } from '../../units/decimal';
import { Written } from '../../units/exact';
import type { OrderPreview } from '../orders/calls';
import { affordable, asked, EMPTY, placesOf, shortfall, type TicketValues } from './ticket';

const ticket = (part: Partial<TicketValues>) => asked({ ...EMPTY, ...part }, 'CEA', 'en');

describe('the ticket', () => {
  it('asks for what is missing in the order of its fields', () => {
    expect(ticket({})).toEqual({ kind: 'missing', field: 'price' });
    expect(ticket({ price: '14.20' })).toEqual({ kind: 'missing', field: 'quantity' });
    expect(ticket({ price: '14.20', quantity: '5', force: 'GTD' })).toEqual({ kind: 'missing', field: 'expires' });
    expect(ticket({ type: 'MARKET', by: 'amount' })).toEqual({ kind: 'missing', field: 'amount' });
  });

  it.each([
    [{ price: '14.205' }, 'price', 'cents'],
    [{ price: '0' }, 'price', 'positive'],
    [{ price: '14.20', quantity: '1.5' }, 'quantity', 'whole'],
    [{ quantity: 'many' }, 'quantity', 'amount'],
    [{ quantity: '100000001' }, 'quantity', 'tooMuch'],
  ] as const)('says of %j what is wrong', (part, field, hint) => {
    expect(ticket(part)).toEqual({ kind: 'wrong', field, hint });
  });

  it('sends a limit order as it was typed, in either language', () => {
    const order = {
      certificate_type: 'CEA',
      side: 'SELL',
      order_type: 'LIMIT',
      post_only: false,
      time_in_force: 'GTC',
    };
    expect(ticket({ side: 'SELL', price: '1,014.2', quantity: '1,000' })).toEqual({
      kind: 'order',
      order: { ...order, price: '1014.20', quantity: '1000' },
    });
    const romanian = asked({ ...EMPTY, side: 'SELL', price: '1.014,2', quantity: '1.000' }, 'CEA', 'ro');
    expect(romanian).toEqual({ kind: 'order', order: { ...order, price: '1014.20', quantity: '1000' } });
  });

  it('sends no price with a market order, and a budget instead of a quantity where it was asked for', () => {
    const order = { certificate_type: 'CEA', order_type: 'MARKET', post_only: false };
    const left = { type: 'MARKET', by: 'amount', price: '14.20', postOnly: true, quantity: '7' } as const;
    expect(ticket({ ...left, amount: '1000' })).toEqual({
      kind: 'order',
      order: { ...order, side: 'BUY', budget_eur: '1000.00' },
    });
    expect(ticket({ ...left, side: 'SELL' })).toEqual({
      kind: 'order',
      order: { ...order, side: 'SELL', quantity: '7' },
    });
  });

  it('promises not to trade at once only for an order that waits', () => {
    const limit = { price: '14', quantity: '5', postOnly: true } as const;
    expect(ticket(limit)).toMatchObject({ order: { post_only: true } });
    expect(ticket({ ...limit, force: 'IOC' })).toMatchObject({ order: { post_only: false } });
  });

  it('sends the end of an order as a moment with a zone', () => {
    const answer = ticket({ price: '14', quantity: '5', force: 'GTD', expires: '2026-11-20T12:00' });
    expect(answer).toMatchObject({ order: { expires_at: new Date('2026-11-20T12:00').toISOString() } });
  });

  it('puts what the server says of the size beside the field that is there', () => {
    expect(placesOf(EMPTY).quantity).toBe('quantity');
    expect(placesOf({ ...EMPTY, type: 'MARKET', by: 'amount' }).quantity).toBe('amount');
  });
});

describe('the shortfall', () => {
  const preview = { locks: new Written('120.05') } as OrderPreview;

  it('is what is missing, exactly', () => {
    const short = shortfall(preview, decimal('0.10'));
    expect(short && plain(short)).toBe('119.95');
  });

  it('is nothing where the order is covered, or not known yet', () => {
    expect(shortfall(preview, decimal('120.05'))).toBeNull();
    expect(shortfall(undefined, decimal('1'))).toBeNull();
    expect(shortfall(preview, null)).toBeNull();
  });
});

describe('what a sum can pay for', () => {
  /** Price times quantity and half a percent on it, rounded up to the cent. */
  const reserved = (price: Decimal, quantity: bigint): Decimal => {
    const gross = multiply(price, { units: quantity, scale: 0 }).units;
    return { units: gross + (gross * 50n + 9_999n) / 10_000n, scale: 2 };
  };

  it('is what the server accepts, and at most one certificate less than all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.bigInt(1n, 10_000_000n), fc.bigInt(1n, 10_000_000_000n), async (cents, sum) => {
        const price = { units: cents, scale: 2 };
        const budget = { units: sum, scale: 2 };
        const quantity = await affordable(budget, price, async (units) => reserved(price, units));
        if (quantity > 0n) expect(compare(reserved(price, quantity), budget)).toBeLessThanOrEqual(0);
        expect(compare(reserved(price, quantity + 2n), budget)).toBe(1);
      }),
    );
  });

  it('asks no more often than it must', async () => {
    let questions = 0;
    const price = decimal('10.00');
    const quantity = await affordable(add(decimal('1000000'), decimal('0')), price, async (units) => {
      questions += 1;
      return reserved(price, units);
    });
    expect(quantity).toBe(99502n);
    expect(questions).toBe(2);
  });
});
