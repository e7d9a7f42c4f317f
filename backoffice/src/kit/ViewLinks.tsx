import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import classes from './ViewLinks.module.css';

export type View = { label: string; isCurrent: boolean; link: LinkProps };

/** The views of one page. Each is an address, so they are links and not tabs. */
export function ViewLinks({ label, views }: { label: string; views: readonly View[] }) {
  const nav = useRef<HTMLElement>(null);
  const current = views.find(({ isCurrent }) => isCurrent)?.label;
  useEffect(() => {
    // Where they do not fit side by side, the current one may be beyond the edge; only the bar moves, never the page.
    const link = nav.current?.querySelector<HTMLElement>('[data-current="true"]');
    if (current && nav.current && link)
      nav.current.scrollLeft = link.offsetLeft + link.offsetWidth - nav.current.clientWidth;
  }, [current]);
  return (
    <nav ref={nav} aria-label={label} className={classes.views}>
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
