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
  return useSyncExternalStore(live?.watch ?? nothing, () => live?.isLive(channel) ?? false);
}
