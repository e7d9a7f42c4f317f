import { useCallback, useEffect, useRef } from 'react';

/** Does something once, so long after the first of many wishes; what comes in between is done with it. */
export function useSoon(then: () => void, ms: number): () => void {
  const latest = useRef(then);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, ms);
  }, [ms]);
}
