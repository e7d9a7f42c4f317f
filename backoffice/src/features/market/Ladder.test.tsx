// @vitest-environment jsdom
import '../../testing';
import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Written } from '../../units/exact';
import { Ladder } from './Ladder';
import type { OrderBook } from './queries';

const level = (price: string, quantity: number) => ({
  price: new Written(price),
  quantity,
  orders: 1,
  cumulative_quantity: quantity,
});

const book = (asks: [string, number][], bids: [string, number][]): OrderBook => ({
  certificate_type: 'CEA',
  sequence: 1,
  as_of: null,
  asks: asks.map(([price, quantity]) => level(price, quantity)),
  bids: bids.map(([price, quantity]) => level(price, quantity)),
  best_bid: null,
  best_ask: null,
  spread: new Written('0.20'),
  mid: null,
  last_price: null,
  halted: false,
});

const FIRST = book(
  [
    ['14.30', 500],
    ['14.50', 800],
  ],
  [['14.10', 300]],
);

function show(shown: OrderBook, props: Partial<Parameters<typeof Ladder>[0]> = {}) {
  return (
    <MantineProvider>
      <Ladder certificate="CEA" book={shown} {...props} />
    </MantineProvider>
  );
}

const prices = (side: string) =>
  within(screen.getByRole('table', { name: side }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('td')?.textContent);

it('has the best price of both sides next to the spread', () => {
  render(show(FIRST));
  expect(prices('Sellers')).toEqual(['14.50', '14.30']);
  expect(prices('Buyers')).toEqual(['14.10']);
});

it('fills the price or the quantity that is clicked', async () => {
  const [onPrice, onQuantity] = [vi.fn(), vi.fn()];
  render(show(FIRST, { onPrice, onQuantity }));
  await userEvent.click(screen.getByRole('button', { name: 'Use the price 14.30' }));
  await userEvent.click(screen.getByRole('button', { name: 'Use the quantity 300' }));
  expect(onPrice).toHaveBeenCalledExactlyOnceWith('14.30', 'SELL');
  expect(onQuantity).toHaveBeenCalledExactlyOnceWith(300);
});

it('is walked with the arrows from one stop for Tab on each side', async () => {
  render(show(FIRST, { onPrice: vi.fn(), onQuantity: vi.fn() }));
  screen.getByRole('button', { name: 'Use the price 14.30' }).focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Use the price 14.50' }));
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Use the quantity 300' }));
  const stops = screen.getAllByRole('button').filter((button) => button.tabIndex === 0);
  expect(stops).toHaveLength(4);
});

it('moves no row while somebody points at it, and catches up afterwards', async () => {
  const { rerender } = render(show(FIRST));
  const ladder = screen.getByRole('table', { name: 'Sellers' });
  await userEvent.hover(ladder);
  rerender(
    show(
      book(
        [
          ['14.20', 10],
          ['14.50', 900],
        ],
        [['14.10', 300]],
      ),
    ),
  );
  expect(prices('Sellers')).toEqual(['14.50', '14.30']);
  expect(ladder.textContent).toContain('900');
  await userEvent.unhover(ladder);
  expect(prices('Sellers')).toEqual(['14.50', '14.20']);
});

it('marks the levels of the reader, for ears too', () => {
  render(show(FIRST, { mine: new Set(['BUY 14.10']), mineLabel: 'Your order is here' }));
  const row = screen.getByText('Your order is here').closest('tr');
  expect(row?.textContent).toContain('14.10');
});

it('lights up a quantity that has changed, and none of those that were there first', () => {
  const { rerender, container } = render(show(FIRST));
  const lit = () => [...container.querySelectorAll('td > span[aria-hidden]')].map((span) => span.closest('tr'));
  expect(lit()).toEqual([]);
  rerender(
    show(
      book(
        [
          ['14.30', 450],
          ['14.50', 800],
        ],
        [['14.10', 300]],
      ),
    ),
  );
  expect(lit().map((row) => row?.querySelector('td')?.textContent)).toEqual(['14.30']);
});
