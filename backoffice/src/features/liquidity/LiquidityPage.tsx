import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../kit/ViewLinks';
import { CERTIFICATES } from '../market/certificates';
import classes from './LiquidityPage.module.css';
import { OperationDrawer } from './OperationDrawer';
import { Operations } from './Operations';
import { Planner } from './Planner';
import { type LiquiditySearch, readLiquiditySearch } from './search';

const route = getRouteApi('/liquidity');

/** Depth across all market makers in one move: planned, placed, and what became of it. */
export function LiquidityPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: LiquiditySearch) =>
    void navigate({ search: (was) => readLiquiditySearch({ ...was, ...part }), replace: true, state: true });
  const linkTo = (part: LiquiditySearch) =>
    ({ to: '/liquidity', search: readLiquiditySearch({ ...search, cursor: undefined, ...part }) }) as const;
  const views = ([undefined, 'history'] as const).map((view) => ({
    label: t(`liquidity.views.${view ?? 'plan'}`),
    isCurrent: view === search.view,
    link: linkTo({ view }),
  }));
  const markets = CERTIFICATES.map((certificate) => ({
    label: certificate,
    isCurrent: certificate === (search.certificate ?? 'CEA'),
    link: linkTo({ certificate }),
  }));
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <ViewLinks label={t('liquidity.views.label')} views={views} />
        {!search.view && <ViewLinks label={t('ticker.markets')} views={markets} />}
      </div>
      {search.view ? <Operations search={search} /> : <Planner search={search} onChange={change} />}
      <OperationDrawer id={search.operation} onClose={() => change({ operation: undefined })} />
    </div>
  );
}
