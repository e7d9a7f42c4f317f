import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from './contract';
import { FieldTable } from './FieldTable';
import { boundsOf, fieldsOf } from './fields';
import classes from './Reference.module.css';
import { schemaAnchor, TypeName } from './TypeName';

/** One shape of data: its fields, or what a plain value must keep to. */
export function SchemaCard({ name, schema }: { name: string; schema: Schema }) {
  const { t } = useTranslation();
  const id = schemaAnchor(name);
  const fields = fieldsOf(schema);
  return (
    <article id={id} className={classes.card} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <Anchor href={`#${id}`} className="mono" lang="en">
          {name}
        </Anchor>
      </h3>
      {schema.description && <p lang="en">{schema.description}</p>}
      {fields.length > 0 ? (
        <FieldTable title={t('reference.fields')} fields={fields} />
      ) : (
        <p className={classes.line}>
          <TypeName schema={schema} />
          {boundsOf(schema).map((bound) => (
            <code key={bound}>{bound}</code>
          ))}
        </p>
      )}
    </article>
  );
}
