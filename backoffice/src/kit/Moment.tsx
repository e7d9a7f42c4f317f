import { formatMoment, formatUtc } from '../units/format';
import { useLanguage } from './language';

/** A moment on the reader's clock; pointing at it shows the record's own, in UTC. */
export function Moment({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time className="numeric" dateTime={at} title={formatUtc(at)}>
      {formatMoment(at, language)}
    </time>
  );
}
