import { useTranslation } from 'react-i18next';
import { usePace } from '../../live/useLive';
import { Board } from './Board';
import type { Certificate } from './certificates';
import { POLL_MS, useTape } from './queries';
import { Tape } from './Tape';

export function TapeBoard({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const tape = useTape(certificate);
  return (
    <Board
      title={t('tape.title')}
      area="tape"
      source={tape}
      intervalMs={usePace(`trades:${certificate}`, POLL_MS.trades)}
    >
      {tape.data && <Tape certificate={certificate} trades={tape.data} />}
    </Board>
  );
}
