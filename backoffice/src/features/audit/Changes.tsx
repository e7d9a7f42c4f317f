import { Switch } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import page from '../../kit/page.module.css';
import { prettyExact } from '../../units/exact';
import classes from './Changes.module.css';
import { changes } from './changesOf';

/** What the command changed: field by field, or as the two documents. */
export function Changes({ before, after }: { before: unknown; after: unknown }) {
  const { t } = useTranslation();
  const [isRaw, setRaw] = useState(false);
  const found = changes(before, after);
  return (
    <section className={page.card} aria-labelledby="changes">
      <div className={classes.head}>
        <h2 id="changes">{t('ticket.changes')}</h2>
        <Switch
          size="xs"
          label={t('ticket.raw')}
          checked={isRaw}
          onChange={(event) => setRaw(event.currentTarget.checked)}
        />
      </div>
      {isRaw && <Raw before={before} after={after} />}
      {!isRaw && found.length === 0 && <p className={classes.none}>{t('ticket.noChanges')}</p>}
      {!isRaw && found.length > 0 && (
        <div className={classes.scroller}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('ticket.field')}</th>
                <th scope="col">{t('ticket.before')}</th>
                <th scope="col">{t('ticket.after')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((change) => (
                <tr key={change.path}>
                  <th scope="row">{breakable(change.path)}</th>
                  <td>{change.before === null ? '–' : <del>{change.before}</del>}</td>
                  <td>{change.after === null ? '–' : <ins>{change.after}</ins>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** A way of many parts may be broken between them, and not within. */
function breakable(path: string) {
  return path.split(/(?<=[._])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path never move
    <Fragment key={index}>
      <wbr />
      {part}
    </Fragment>
  ));
}

function Raw({ before, after }: { before: unknown; after: unknown }) {
  const { t } = useTranslation();
  return (
    <div className={classes.raw}>
      {[
        { name: t('ticket.before'), value: before },
        { name: t('ticket.after'), value: after },
      ].map(({ name, value }) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{prettyExact(value ?? null)}</pre>
        </figure>
      ))}
    </div>
  );
}
