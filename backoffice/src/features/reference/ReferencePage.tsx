import { Anchor } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../../kit/EmptyNote';
import { SearchField } from '../../kit/SearchField';
import { Basics } from './Basics';
import { contract, isFound, type Operation, operations, schemas } from './contract';
import { OperationCard } from './OperationCard';
import classes from './Reference.module.css';
import { SchemaCard } from './SchemaCard';

/** The HTTP contract to read and to search. It needs no sign-in, and so nothing of the router. */
export function ReferencePage() {
  const { t } = useTranslation();
  const [query, setQuery] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  const found = operations.filter((operation) => isFound(operation, query));
  const search = (words: string) => {
    setQuery(words);
    history.replaceState(history.state, '', words ? `?${new URLSearchParams({ q: words })}` : location.pathname);
  };
  useEffect(() => {
    // The address may name a place that was not there when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className={classes.page}>
      <div className={classes.side}>
        <SearchField label={t('reference.search')} value={query} maxLength={100} onChange={search} />
        <Contents found={found} isWhole={query === ''} />
      </div>
      <div className={classes.text}>
        {query === '' && <Basics />}
        {found.length === 0 && (
          <EmptyNote icon={IconFilterOff} title={t('reference.nothing')} hint={t('reference.nothingHint')} />
        )}
        {tagsOf(found).map(({ name, description, members }) => (
          <section key={name} className={classes.section} aria-labelledby={anchorOf(name)}>
            <h2 id={anchorOf(name)} lang="en">
              {name}
            </h2>
            <p lang="en">{description}</p>
            {members.map((operation) => (
              <OperationCard key={operation.id} operation={operation} />
            ))}
          </section>
        ))}
        {query === '' && (
          <section className={classes.section} aria-labelledby="schemas">
            <h2 id="schemas">{t('reference.schemas')}</h2>
            {schemas.map(([name, schema]) => (
              <SchemaCard key={name} name={name} schema={schema} />
            ))}
          </section>
        )}
      </div>
    </div>
  );
}

function Contents({ found, isWhole }: { found: readonly Operation[]; isWhole: boolean }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('reference.contents')} className={classes.contents}>
      <details open={!window.matchMedia('(max-width: 64em)').matches}>
        <summary>{t('reference.contents')}</summary>
        {isWhole && <Anchor href="#basics">{t('reference.basics')}</Anchor>}
        {tagsOf(found).map(({ name, members }) => (
          <div key={name}>
            <p lang="en">{name}</p>
            {members.map(({ id, method, summary }) => (
              <Anchor key={id} href={`#${id}`} lang="en">
                <span className={classes.method} data-method={method}>
                  {method}
                </span>
                <span>{summary}</span>
              </Anchor>
            ))}
          </div>
        ))}
        {isWhole && <Anchor href="#schemas">{t('reference.schemas')}</Anchor>}
      </details>
    </nav>
  );
}

function tagsOf(found: readonly Operation[]) {
  return contract.tags
    .map((tag) => ({ ...tag, members: found.filter((operation) => operation.tag === tag.name) }))
    .filter(({ members }) => members.length > 0);
}

function anchorOf(tag: string): string {
  return tag.toLowerCase().replaceAll(' ', '-');
}
