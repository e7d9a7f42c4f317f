import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Command, useCommands } from './commands';
import classes from './Palette.module.css';

type Props = { isOpen: boolean; onOpen: () => void; onClose: () => void };

/** Ctrl+K: go somewhere or do something by its name. */
export function Palette({ isOpen, onOpen, onClose }: Props) {
  const { t } = useTranslation();
  useHotkeys([['mod+K', onOpen]], []);
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={600}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content aria-label={t('palette.open')}>
        <Chooser onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** Takes the focus at once, because the next key is often typed before a frame has passed, and gives it back. */
function borrowFocus(input: HTMLInputElement): () => void {
  const lender = document.activeElement;
  input.focus();
  return () => {
    if (lender instanceof HTMLElement) lender.focus();
  };
}

/** A combobox over the commands: the field keeps the focus, the arrows move the choice. */
function Chooser({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState(0);
  const commands = useCommands(query);
  const chosen = commands[position];
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && commands.length > 0) setPosition((position + step + commands.length) % commands.length);
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={18} aria-hidden="true" />
        <input
          ref={borrowFocus}
          data-autofocus
          role="combobox"
          aria-label={t('palette.open')}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={chosen && `${id}-${chosen.id}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setPosition(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={id} role="listbox" aria-label={t('palette.open')} className={classes.list}>
        {commands.map((command) => (
          <Choice
            key={command.id}
            id={`${id}-${command.id}`}
            command={command}
            isChosen={command === chosen}
            onRun={run}
          />
        ))}
      </div>
      {commands.length === 0 && <p className={classes.nothing}>{t('palette.nothing')}</p>}
    </>
  );
}

type ChoiceProps = { id: string; command: Command; isChosen: boolean; onRun: (command: Command) => void };

function Choice({ id, command, isChosen, onRun }: ChoiceProps) {
  const Glyph = command.icon;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys belong to the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at its choice instead of moving the focus
    <div id={id} role="option" aria-selected={isChosen} className={classes.choice} onClick={() => onRun(command)}>
      <Glyph size={18} stroke={1.7} aria-hidden="true" />
      {command.label}
    </div>
  );
}
