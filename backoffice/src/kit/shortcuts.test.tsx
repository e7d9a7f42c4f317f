// @vitest-environment jsdom
import '../testing';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useShortcutListener, useShortcuts } from './shortcuts';

function Page({
  onKey,
  singleKeys = true,
  layer = false,
}: {
  onKey: (key: string) => void;
  singleKeys?: boolean;
  layer?: boolean;
}) {
  useShortcutListener(singleKeys);
  const cancel = () => onKey('Escape');
  useShortcuts({
    n: () => onKey('n'),
    'g a': () => onKey('g a'),
    Escape: cancel,
  });
  return (
    <MantineProvider>
      <input aria-label="text" />
      {layer && <div role="dialog" />}
    </MantineProvider>
  );
}

async function press(keys: string, props: { singleKeys?: boolean; layer?: boolean } = {}) {
  const onKey = vi.fn();
  render(<Page onKey={onKey} {...props} />);
  await userEvent.keyboard(keys);
  return onKey.mock.calls.flat();
}

describe('shortcuts', () => {
  it('are keys and sequences of keys', async () => {
    expect(await press('nga{Escape}')).toEqual(['n', 'g a', 'Escape']);
  });

  it('leave the browser its own', async () => {
    expect(await press('{Control>}n{/Control}')).toEqual([]);
  });

  it('rest while a layer is open', async () => {
    expect(await press('n{Escape}', { layer: true })).toEqual([]);
  });

  it('can be switched off, all but Escape', async () => {
    expect(await press('nga{Escape}', { singleKeys: false })).toEqual(['Escape']);
  });

  it('rest while somebody types', async () => {
    const onKey = vi.fn();
    render(<Page onKey={onKey} />);
    await userEvent.type(screen.getByLabelText('text'), 'nga');
    expect(onKey).not.toHaveBeenCalled();
  });
});
