import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Operation } from './contract';
import { curlOf } from './curl';
import { FieldTable } from './FieldTable';
import type { fieldsOf } from './fields';
import classes from './Reference.module.css';
import { Snippet } from './Snippet';
import { TypeName } from './TypeName';

/** One operation: what it does, what it takes, what it answers, and the call to copy. */
export function OperationCard({ operation }: { operation: Operation }) {
  const { t } = useTranslation();
  const { id, method, path, summary, description, roles, scope, isOpen, parameters, body } = operation;
  const byToken = roles.length ? roles.join(', ') : t('reference.signedIn');
  const needs = isOpen ? t('reference.open') : scope ? t('reference.apiKey', { scope }) : byToken;
  const fields = parameters.map((parameter) => ({
    path: parameter.name,
    // What the parameter says of itself counts for more than what its type says.
    schema: { ...parameter.schema, description: parameter.description ?? parameter.schema.description },
    isRequired: parameter.required === true,
    place: parameter.in,
  }));
  return (
    <article id={id} className={classes.card} aria-labelledby={`${id}-name`}>
      <header>
        <h3 id={`${id}-name`} lang="en">
          {summary}
        </h3>
        <p className={classes.address}>
          <span className={classes.method} data-method={method}>
            {method}
          </span>
          <code>{path}</code>
        </p>
        <p className={classes.facts}>
          <Anchor href={`#${id}`} className="mono">
            {id}
          </Anchor>
          <span>{t('reference.needs', { needs })}</span>
        </p>
        {description && <p lang="en">{description.replaceAll('`', '')}</p>}
      </header>
      {fields.length > 0 && <FieldTable title={t('reference.parameters')} fields={fields} />}
      {body && <Body schema={body.schema} />}
      <Answers operation={operation} />
      <Snippet label={t('reference.call', { id })} text={curlOf(operation, location.origin)} />
    </article>
  );
}

function Body({ schema }: { schema: Parameters<typeof fieldsOf>[0] }) {
  const { t } = useTranslation();
  return (
    <p className={classes.line}>
      <b>{t('reference.body')}</b> <TypeName schema={schema} />
    </p>
  );
}

function Answers({ operation: { id, answers } }: { operation: Operation }) {
  const { t } = useTranslation();
  const given = answers.filter(({ status }) => status.startsWith('2'));
  const refusals = answers.filter(({ status }) => !status.startsWith('2'));
  return (
    <>
      {given.map(({ status, answer, media }) => (
        <div key={status} className={classes.answer}>
          <p className={classes.line}>
            <b className="numeric">{status}</b> <span lang="en">{answer.description}:</span>{' '}
            {Object.keys(answer.content ?? {}).length > 1 ? (
              Object.keys(answer.content ?? {}).join(', ')
            ) : (
              <TypeName schema={media?.schema ?? {}} />
            )}
          </p>
          {media?.example !== undefined && (
            <Snippet label={t('reference.answer', { id })} text={JSON.stringify(media.example, null, 2)} />
          )}
        </div>
      ))}
      {refusals.length > 0 && (
        <ul className={classes.refusals} aria-label={t('reference.refusals')}>
          {refusals.map(({ status, answer }) => (
            <li key={status} lang="en">
              <b className="numeric">{status}</b> {answer.description}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
