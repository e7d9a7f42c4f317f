import classes from './CopyId.module.css';
import { CopyText } from './CopyText';

/** An identifier in full or, where room is short, its telling end, with a button that copies all of it. */
export function CopyId({ value, short = false, label }: { value: string; short?: boolean; label: string }) {
  return (
    <span className={classes.id}>
      <span className="mono" title={value}>
        {short ? shortId(value) : value}
      </span>
      <CopyText text={value} label={label} />
    </span>
  );
}

/** UUIDv7s of one afternoon begin alike; their ends differ. */
export function shortId(id: string): string {
  return id.length > 12 ? `…${id.slice(-8)}` : id;
}
