import { useLocalStorage } from '@mantine/hooks';
import { type RefObject, useEffect, useRef } from 'react';

/** Keys, or two keys one after the other ("g m"), and what they do. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** How long a first key waits for its second. */
const SEQUENCE_MS = 1000;
const TYPED_INTO =
  'input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea, select, [contenteditable=true]';
const LAYER = '[role=dialog], [role=menu], [role=listbox]';

// The newest part of the page is asked first: an open panel's "n" comes before the page's.
const stack: RefObject<Shortcuts>[] = [];

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    stack.unshift(latest);
    return () => {
      stack.splice(stack.indexOf(latest), 1);
    };
  }, []);
}

/** Single keys get in the way of speech input, so that they can be switched off (WCAG 2.1.4). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const [setting, setSetting] = useLocalStorage<'on' | 'off'>({
    key: 'niha.shortcuts',
    defaultValue: 'on',
    getInitialValueInEffect: false,
    serialize: (value) => value,
    deserialize: (value) => (value === 'off' ? 'off' : 'on'),
  });
  return [setting === 'on', (on) => setSetting(on ? 'on' : 'off')];
}

/** Mounted once, in the shell. */
export function useShortcutListener(singleKeys: boolean): void {
  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    let layer = false;
    // Before a layer has had the key: afterwards it may be closed already, and its Escape would clear the filter too.
    const onCapture = () => {
      layer = document.querySelector(LAYER) !== null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      // An open layer has its own keys, Escape first of all.
      if (event.defaultPrevented || event.isComposing || modified || typing || layer) return;
      if (!singleKeys && event.key !== 'Escape') return;
      const pending = first && event.timeStamp - first.at < SEQUENCE_MS ? `${first.key} ${event.key}` : null;
      first = { key: event.key, at: event.timeStamp };
      const action = (pending && find(pending)) || find(event.key);
      if (!action) return;
      event.preventDefault();
      first = null;
      action();
    };
    window.addEventListener('keydown', onCapture, true);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onCapture, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [singleKeys]);
}

function find(keys: string): (() => void) | undefined {
  return stack.find((entry) => entry.current[keys])?.current[keys];
}
