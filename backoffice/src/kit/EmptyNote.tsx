import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyNote.module.css';

type Props = { icon: Icon; title: string; hint: string; children?: ReactNode };

/** Nothing here: why, and what to do next. */
export function EmptyNote({ icon: Glyph, title, hint, children }: Props) {
  return (
    <div className={classes.note}>
      <Glyph size={28} stroke={1.4} aria-hidden="true" />
      <p className={classes.title}>{title}</p>
      <p className={classes.hint}>{hint}</p>
      {children}
    </div>
  );
}
