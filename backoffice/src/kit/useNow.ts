import { useSyncExternalStore } from 'react';

const TICK_MS = 1000;

function subscribe(onTick: () => void): () => void {
  const timer = setInterval(() => {
    if (!document.hidden) onTick();
  }, TICK_MS);
  document.addEventListener('visibilitychange', onTick);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onTick);
  };
}

/** The current second, for labels that count. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / TICK_MS) * TICK_MS);
}
