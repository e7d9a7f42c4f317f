import { createContext, use, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Listener } from './Feed';
import type { Live } from './Live';

export const LiveContext = createContext<Live | null>(null);

const nothing = () => () => undefined;

/** Hears a channel while the component is there, and says whether everything on it is heard at the moment. */
export function useLive(channel: string, listener: Listener): boolean {
  const live = use(LiveContext);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(
    () =>
      live?.listen(channel, {
        onMessage: (data) => latest.current.onMessage(data),
        onResync: () => latest.current.onResync(),
      }),
    [live, channel],
  );
  return useIsLive(channel);
}

/** Whether somebody on this page hears everything on a channel at the moment. */
export function useIsLive(channel: string): boolean {
  const live = use(LiveContext);
  return useSyncExternalStore(live?.watch ?? nothing, () => live?.isLive(channel) ?? false);
}

/** What nobody would tell is found by asking all the same, only less often. */
const LIVE_MS = 15_000;

/** How often to ask for what a channel tells of: rarely while it is heard, as often as this when it is not. */
export function usePace(channel: string, ms: number): number {
  return useIsLive(channel) ? LIVE_MS : ms;
}
