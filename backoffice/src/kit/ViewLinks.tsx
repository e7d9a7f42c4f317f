import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './ViewLinks.module.css';

export type View = { label: string; isCurrent: boolean; link: LinkProps };

/** The views of one page. Each is an address, so they are links and not tabs. */
export function ViewLinks({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label} className={classes.views}>
      {views.map(({ label: text, isCurrent, link }) => (
        <Link
          key={text}
          {...link}
          // The router marks the very address that is shown; a further page of the same view is still that view.
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={isCurrent ? 'page' : undefined}
          data-current={isCurrent}
          className={classes.view}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
