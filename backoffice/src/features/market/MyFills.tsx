import { Trouble } from '../../kit/Trouble';
import type { Certificate } from './certificates';
import { FillsTable } from './FillsTable';
import classes from './MyBoard.module.css';
import { useMyTrades } from './queries';

export function MyFills({ certificate }: { certificate: Certificate }) {
  const { data, error, dataUpdatedAt, refetch } = useMyTrades(certificate);
  return (
    <div className={classes.scroll}>
      {error && <Trouble error={error} onRetry={() => void refetch()} dataFrom={dataUpdatedAt} />}
      {data && <FillsTable trades={data} />}
    </div>
  );
}
