import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/problems';
import { type Places, placed } from './places';
import classes from './RefusalBanner.module.css';
import { OnRecord, useTroubleText } from './Trouble';

/** The refusal as a whole: what no field can say for it, and under what it is on record. */
export function RefusalBanner({ error, places }: { error: Error; places: Places<string> }) {
  const { t } = useTranslation();
  const { title, detail } = useTroubleText(error);
  const { fields, rest } = error instanceof Refusal ? placed(error.problem, places) : { fields: {}, rest: [] };
  const isBesideFields = Object.keys(fields).length > 0;
  return (
    <div className={classes.banner} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        <p>{isBesideFields ? t('trouble.besideFields') : detail}</p>
        {rest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div className={classes.record}>
          <OnRecord error={error} />
        </div>
      </div>
    </div>
  );
}
