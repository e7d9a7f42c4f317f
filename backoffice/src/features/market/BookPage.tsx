import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoles } from '../../api/useRoles';
import { Freshness } from '../../kit/Freshness';
import { ViewLinks } from '../../kit/ViewLinks';
import { usePace } from '../../live/useLive';
import { useOrdersFeed } from '../orders/useOrdersFeed';
import { Board } from './Board';
import { BookBoard } from './BookBoard';
import classes from './BookPage.module.css';
import { CERTIFICATES, readCertificate } from './certificates';
import { DepthPicture } from './DepthPicture';
import { HaltedBanner } from './HaltedBanner';
import { POLL_MS, useBook, useStats } from './queries';
import { TapeBoard } from './TapeBoard';
import { Ticker } from './Ticker';
import { useMakersLevels } from './useMakersLevels';
import { useMarketFeed } from './useMarketFeed';

const route = getRouteApi('/book/$certificate');
/** The whole book of one market, for those who run it. */
export function BookPage() {
  const { t } = useTranslation();
  const certificate = readCertificate(route.useParams().certificate) ?? 'CEA';
  const { isAdmin } = useRoles();
  const book = useBook(certificate);
  const stats = useStats(certificate);
  const makers = useMakersLevels(certificate);
  const isLive = useMarketFeed(certificate);
  useOrdersFeed();
  const views = CERTIFICATES.map((other) => ({
    label: other,
    isCurrent: other === certificate,
    link: { to: '/book/$certificate', params: { certificate: other } } as const,
  }));
  return (
    <div className={classes.page}>
      <Ticker
        stats={stats.data}
        markets={<ViewLinks label={t('ticker.markets')} views={views} />}
        age={
          <Freshness
            updatedAt={book.dataUpdatedAt}
            isFetching={false}
            intervalMs={POLL_MS.book}
            isLive={isLive}
            onRefresh={() => void book.refetch()}
          />
        }
      />
      {book.data?.halted && <HaltedBanner certificate={certificate} isAdmin={isAdmin} />}
      <div className={classes.boards}>
        <BookBoard certificate={certificate} mine={makers} mineLabel={t('ladder.makers')} />
        <Board
          title={t('depth.title')}
          area="depth"
          source={book}
          intervalMs={usePace(`book:${certificate}`, POLL_MS.book)}
        >
          {book.data && <DepthPicture certificate={certificate} book={book.data} />}
        </Board>
        <TapeBoard certificate={certificate} />
      </div>
    </div>
  );
}
