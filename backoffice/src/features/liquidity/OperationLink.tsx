import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../kit/RouteLink';
import { readLiquiditySearch } from './search';

/** Opens an operation over what is shown. */
export function OperationLink({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <RouteLink to="/liquidity" search={(was) => readLiquiditySearch({ ...was, operation: id })}>
      {t('liquidity.operation')}
    </RouteLink>
  );
}
