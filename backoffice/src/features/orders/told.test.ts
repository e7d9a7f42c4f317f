import { describe, expect, it } from 'vitest';
import type { Order, OrderDetail } from './calls';
import { withTold } from './told';

const order = (id: string, part: Partial<Order> = {}): Order =>
  ({ id, status: 'PENDING', filled_quantity: 0, updated_at: '2026-11-20T12:00:00.000Z', ...part }) as Order;

const list = (...rows: Order[]) => ({ rows, next: null });

describe('an order that is told of', () => {
  it('is shown as it is now, and no other row changes', () => {
    const [a, b] = [order('a'), order('b')];
    const filled = order('a', { status: 'PARTIALLY_FILLED', filled_quantity: 4 });
    const now = withTold(list(a, b), filled);
    expect(now.rows).toEqual([filled, b]);
    expect(now.rows[1]).toBe(b);
  });

  it('is no new row, and what does not show it stays the same', () => {
    const known = list(order('a'));
    expect(withTold(known, order('b'))).toBe(known);
    const detail = { order: order('a'), trades: [] } as OrderDetail;
    expect(withTold(detail, order('b'))).toBe(detail);
  });

  it('is changed where it is shown by itself too', () => {
    const detail = { order: order('a'), trades: [] } as OrderDetail;
    expect(withTold(detail, order('a', { status: 'CANCELLED' })).order.status).toBe('CANCELLED');
  });

  it('does not go back when news overtake each other', () => {
    const ended = order('a', { status: 'FILLED', filled_quantity: 10 });
    expect(withTold(list(ended), order('a', { status: 'PARTIALLY_FILLED', filled_quantity: 4 })).rows).toEqual([ended]);
    expect(withTold(list(ended), order('a', { filled_quantity: 10 })).rows).toEqual([ended]);
    const amended = order('a', { updated_at: '2026-11-20T12:00:01.000Z' });
    expect(withTold(list(amended), order('a')).rows).toEqual([amended]);
  });
});
