import type { Icon } from '@tabler/icons-react';
import classes from './Status.module.css';

export type Tone = 'good' | 'bad' | 'quiet' | 'waiting';

/** A state as an icon and a word; the colour only repeats what they say. */
export function Status({ tone, icon: Glyph, word }: { tone: Tone; icon: Icon; word: string }) {
  return (
    <span className={classes.status} data-tone={tone}>
      <Glyph size={15} aria-hidden="true" />
      {word}
    </span>
  );
}
