import { CopyText } from '../../kit/CopyText';
import classes from './Reference.module.css';

/** Text to copy, as it is typed. */
export function Snippet({ label, text }: { label: string; text: string }) {
  return (
    <div className={classes.snippet}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} lang="en">
        {text}
      </pre>
      <CopyText text={text} label={label} />
    </div>
  );
}
