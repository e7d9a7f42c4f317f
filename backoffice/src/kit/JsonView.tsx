import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { prettyExact } from '../units/exact';
import { CopyText } from './CopyText';
import classes from './JsonView.module.css';
import page from './page.module.css';

/** A document as it was sent, with its numbers untouched. */
export function JsonView({ title, value }: { title: string; value: unknown }) {
  const { t } = useTranslation();
  const id = useId();
  const isEmpty = value === null || value === undefined;
  const text = prettyExact(value);
  return (
    <section className={page.card} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {!isEmpty && <CopyText text={text} label={title} />}
      </div>
      {isEmpty ? (
        <p className={classes.none}>{t('ticket.nothing')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre className={classes.json} tabIndex={0}>
          {text}
        </pre>
      )}
    </section>
  );
}
