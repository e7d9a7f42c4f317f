import { Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import classes from './FilterBar.module.css';
import { useShortcuts } from './shortcuts';

/** Long enough that a word is one request. */
const PAUSE_MS = 250;

type Props = {
  label: string;
  value: string;
  maxLength: number;
  onChange?: (value: string) => void;
  onSubmit?: (value: string) => void;
};

export function SearchField({ label, value, maxLength, onChange, onSubmit }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [announced, setAnnounced] = useState(value);
  // The address can change without this field: by Back, by a link, by "clear". Its own echo may come after further typing.
  if (value !== known) {
    setKnown(value);
    if (value !== announced) {
      setTyped(value);
      setAnnounced(value);
    }
  }
  const announce = useDebouncedCallback((text: string) => {
    setAnnounced(text);
    onChange?.(text);
  }, PAUSE_MS);
  useShortcuts({ '/': () => input.current?.select() });

  const change = (text: string) => {
    setTyped(text);
    announce(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      announce.flush();
      onSubmit?.(typed.trim());
    }
    if (event.key === 'Escape') {
      if (typed) change('');
      else input.current?.blur();
    }
  };
  return (
    <TextInput
      ref={input}
      className={classes.search}
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={maxLength}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      rightSection={
        typed ? null : (
          <Kbd size="xs" className={classes.key}>
            /
          </Kbd>
        )
      }
      rightSectionPointerEvents="none"
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
