import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { whoAmI } from '../api/me';
import { Trouble } from '../kit/Trouble';
import type { Live } from '../live/Live';
import { LiveContext } from '../live/useLive';
import { Front } from './Front';
import classes from './Front.module.css';
import { NeedsAdmin } from './NeedsAdmin';
import { PublicReference, REFERENCE_PATH } from './Reference';
import { router } from './router';
import { SessionContext } from './SessionContext';
import { SignIn } from './SignIn';
import type { Session, SessionState } from './session';

/** Lets those who run the market or trade on it through to the pages, and tells everybody else what is missing. */
export function Gate({ session, live }: { session: Session; live: Live }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const queries = useQueryClient();
  const isSignedIn = state.kind === 'signed-in';
  useEffect(() => {
    // What one user saw is not for the next one.
    if (!isSignedIn) queries.clear();
  }, [isSignedIn, queries]);
  useEffect(() => {
    if (!isSignedIn) return;
    live.start();
    return () => live.stop();
  }, [isSignedIn, live]);
  return (
    <SessionContext value={session}>
      <LiveContext value={live}>{state.kind === 'signed-in' ? <SignedIn /> : <SignedOut state={state} />}</LiveContext>
    </SessionContext>
  );
}

function SignedOut({ state: { reason, detail } }: { state: Extract<SessionState, { kind: 'signed-out' }> }) {
  const isReading = location.pathname === REFERENCE_PATH && reason !== 'returning';
  return isReading ? <PublicReference /> : <SignIn reason={reason} detail={detail} />;
}

function SignedIn() {
  const { t } = useTranslation();
  const me = useQuery(whoAmI);
  if (me.data?.roles.some((role) => role === 'ADMIN' || role === 'FUNDED'))
    return <RouterProvider router={router} context={{ isAdmin: me.data.roles.includes('ADMIN') }} />;
  if (me.data && location.pathname === REFERENCE_PATH) return <PublicReference />;
  if (me.data) return <NeedsAdmin email={me.data.email} />;
  if (!me.error) return <div className={classes.quiet} aria-busy="true" />;
  return (
    <Front>
      <h1>{t('trouble.title')}</h1>
      <Trouble error={me.error} onRetry={() => void me.refetch()} />
    </Front>
  );
}
