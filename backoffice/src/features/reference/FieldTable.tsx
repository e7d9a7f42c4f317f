import { useTranslation } from 'react-i18next';
import { boundsOf, type Field } from './fields';
import classes from './Reference.module.css';
import { TypeName } from './TypeName';

type Props = { title: string; fields: readonly (Field & { place?: string })[] };

export function FieldTable({ title, fields }: Props) {
  const { t } = useTranslation();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('reference.type')}</th>
          <th scope="col">{t('reference.meaning')}</th>
        </tr>
      </thead>
      <tbody lang="en">
        {fields.map(({ path, schema, isRequired, place }) => (
          <tr key={path}>
            <td>
              <code>{path}</code>
              {isRequired && <span className={classes.required}>{t('reference.required')}</span>}
              {place && <span className={classes.place}>{place}</span>}
            </td>
            <td>
              <TypeName schema={schema} />
            </td>
            <td>
              {schema.description}
              {boundsOf(schema).map((bound) => (
                <code key={bound}>{bound}</code>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
