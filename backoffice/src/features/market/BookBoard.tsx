import { useTranslation } from 'react-i18next';
import { usePace } from '../../live/useLive';
import { Board } from './Board';
import { Ladder, type LadderProps } from './Ladder';
import { POLL_MS, useBook } from './queries';

/** The ladder of one market. */
export function BookBoard(props: Omit<LadderProps, 'book'>) {
  const { t } = useTranslation();
  const book = useBook(props.certificate);
  return (
    <Board
      title={t('ladder.title')}
      area="book"
      source={book}
      intervalMs={usePace(`book:${props.certificate}`, POLL_MS.book)}
    >
      {book.data && <Ladder {...props} book={book.data} mineLabel={props.mineLabel ?? t('ladder.mine')} />}
    </Board>
  );
}
