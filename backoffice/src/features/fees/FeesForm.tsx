import { Button, Fieldset, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/problems';
import form from '../../kit/Form.module.css';
import { focusFirst } from '../../kit/focusFirst';
import { useLanguage } from '../../kit/language';
import { placed } from '../../kit/places';
import { RefusalBanner } from '../../kit/RefusalBanner';
import { useDoneToast, useSubmission } from '../../kit/useSubmission';
import { formatBasisPoints, readBasisPoints } from '../../units/basisPoints';
import { CERTIFICATES } from '../market/certificates';
import classes from './FeesForm.module.css';
import { type Draft, type Fees, LINES, type Line, PLACES, textOf, toChange, wrong } from './fees';
import { getFees, updateFees } from './queries';

export function FeesForm({ fees }: { fees: Fees }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const toast = useDoneToast();
  const [draft, setDraft] = useState<Draft>({});
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
  const { send, isPending, error, forget } = useSubmission({
    call: updateFees,
    onRefused: (refused) => {
      if (refused instanceof Refusal) setFaults(placed(refused.problem, PLACES).fields);
    },
    onDone: async (answer) => {
      toast(t('fees.saved'), answer.ticket_id);
      queries.setQueryData(getFees.queryKey, answer.fees);
      setDraft({});
      await queries.invalidateQueries({ queryKey: ['listTickets'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = wrong(fees, draft);
    setFaults(Object.fromEntries(found.map((path) => [path, t('hints.basisPoints')])));
    if (found.length > 0) return focusFirst(found, draft, event);
    const change = toChange(fees, draft);
    if (change) send(change);
  };
  const type = (path: string, text: string) => {
    setDraft({ ...draft, [path]: text });
    setFaults(({ [path]: _, ...others }) => others);
  };
  const isChanged = wrong(fees, draft).length > 0 || toChange(fees, draft) !== null;

  return (
    <form className={form.form} noValidate onSubmit={submit}>
      <p className={classes.lead}>{t('fees.lead')}</p>
      {CERTIFICATES.map((certificate) => (
        <Fieldset key={certificate} legend={certificate} variant="unstyled" className={classes.market}>
          {LINES.filter((line) => line.certificate === certificate).map((line) => (
            <FeeField
              key={line.path}
              line={line}
              text={textOf(fees, line, draft)}
              error={faults[line.path]}
              onType={(text) => type(line.path, text)}
            />
          ))}
        </Fieldset>
      ))}
      {error && !isPending && <RefusalBanner error={error} places={PLACES} />}
      <div className={form.buttons}>
        {isChanged && (
          <Button
            variant="default"
            onClick={() => {
              setDraft({});
              setFaults({});
              forget();
            }}
          >
            {t('cancel')}
          </Button>
        )}
        <Button type="submit" variant={isChanged ? undefined : 'default'} loading={isPending}>
          {t('fees.save')}
        </Button>
      </div>
    </form>
  );
}

type FieldProps = { line: Line; text: string; error: string | undefined; onType: (text: string) => void };

function FeeField({ line, text, error, onType }: FieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const points = readBasisPoints(text);
  return (
    <TextInput
      label={t(`fees.lines.${line.kind}.${line.side}`)}
      description={points === null ? '–' : formatBasisPoints(points, language)}
      inputMode="numeric"
      autoComplete="off"
      className="numeric"
      maxLength={4}
      value={text}
      onChange={(event) => onType(event.currentTarget.value)}
      error={error}
    />
  );
}
