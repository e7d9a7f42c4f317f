// @vitest-environment jsdom
import '../testing';
import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DataGrid, gridColumns, ROW_LINK } from './DataGrid';
import { useShortcutListener } from './shortcuts';

type Row = { id: string; name: string };
const column = gridColumns<Row>();
const COLUMNS = [
  column.display({
    id: 'name',
    header: 'Name',
    meta: { width: 100, grows: true },
    cell: ({ row }) => (
      <a href={`#${row.original.id}`} {...ROW_LINK}>
        {row.original.name}
      </a>
    ),
  }),
  column.display({
    id: 'amount',
    header: 'CEA',
    meta: { width: 100, align: 'end', unit: 'total' },
    cell: () => <button type="button">copy</button>,
  }),
];

function Page(props: { rows?: Row[]; error?: Error | null; onRetry?: () => void }) {
  useShortcutListener(true);
  return (
    <MantineProvider>
      <DataGrid
        label="Things"
        columns={COLUMNS}
        rows={props.rows}
        rowId={(row) => row.id}
        error={props.error ?? null}
        updatedAt={Date.now()}
        onRetry={props.onRetry ?? (() => undefined)}
        empty={<p>Nothing yet</p>}
        footer={<p>foot</p>}
      />
    </MantineProvider>
  );
}

const ROWS = [
  { id: 'a', name: 'Alpha' },
  { id: 'b', name: 'Beta' },
];

it('is a table with the unit in the heading', () => {
  render(<Page rows={ROWS} />);
  const grid = within(screen.getByRole('region', { name: 'Things' }));
  expect(grid.getByRole('columnheader', { name: /CEA\s*total/ })).toBeTruthy();
  expect(grid.getAllByRole('row')).toHaveLength(3);
});

it('keeps its shape while the first answer is on its way', () => {
  render(<Page />);
  expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
  expect(screen.getAllByRole('row').length).toBeGreaterThan(3);
  expect(screen.queryByText('Nothing yet')).toBeNull();
});

it('says what to do when there is nothing', () => {
  render(<Page rows={[]} />);
  expect(screen.getByText('Nothing yet')).toBeTruthy();
});

it('keeps its rows when a refresh fails, and offers another try', async () => {
  const onRetry = vi.fn();
  render(<Page rows={ROWS} error={new TypeError('Failed to fetch')} onRetry={onRetry} />);
  expect(screen.getByText('Alpha')).toBeTruthy();
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button'));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('is walked by j and k', async () => {
  render(<Page rows={ROWS} />);
  const focused = () => document.activeElement?.textContent;
  await userEvent.keyboard('j');
  expect(focused()).toBe('Alpha');
  await userEvent.keyboard('jj');
  expect(focused()).toBe('Beta');
  await userEvent.keyboard('k');
  expect(focused()).toBe('Alpha');
});

it('follows the link of a row that is clicked anywhere, except on a button of its own', async () => {
  render(<Page rows={ROWS} />);
  const followed = vi.fn();
  screen.getByText('Beta').addEventListener('click', followed);
  const row = screen.getByText('Beta').closest('tr') as HTMLElement;
  await userEvent.click(within(row).getByRole('button'));
  expect(followed).not.toHaveBeenCalled();
  await userEvent.click(within(row).getAllByRole('cell')[1] as HTMLElement);
  expect(followed).toHaveBeenCalledOnce();
});
