import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/problems';
import { SubmissionKey } from '../api/SubmissionKey';
import { TicketLink } from './TicketLink';

type Submission<Body, Answer> = {
  call: (body: Body, key: string) => Promise<Answer>;
  onDone: (answer: Answer, body: Body) => void | Promise<void>;
  onRefused?: (error: Error) => void;
};

/** Sends the command of one open form, once however often it is pressed, under a key made when the form opened. */
export function useSubmission<Body, Answer>({ call, onDone, onRefused }: Submission<Body, Answer>) {
  const [key] = useState(() => new SubmissionKey());
  const underway = useRef(false);
  const mutation = useMutation({
    mutationFn: (body: Body) => call(body, key.for(body)),
    onSuccess: (answer, body) => {
      key.done();
      return onDone(answer, body);
    },
    onError: (error, body) => {
      if (error instanceof Refusal && !error.isPassing) key.refused(body);
      onRefused?.(error);
    },
    onSettled: () => {
      underway.current = false;
    },
  });
  const send = (body: Body) => {
    if (underway.current) return;
    underway.current = true;
    mutation.mutate(body);
  };
  return { send, isPending: mutation.isPending, error: mutation.error, forget: mutation.reset };
}

/** Says what was done, with the ticket under which it is on record. */
export function useDoneToast(): (title: string, ticketId: string) => void {
  const { t } = useTranslation();
  return (title, ticketId) => {
    notifications.show({
      color: 'teal',
      title,
      message: <TicketLink ticketId={ticketId} />,
      closeButtonProps: { 'aria-label': t('close') },
    });
  };
}
