import { IconHandStop } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../kit/Amount';
import type { Certificate, Side } from './certificates';
import classes from './Ladder.module.css';
import { LadderSide } from './LadderSide';
import { rungsOf } from './ladder';
import type { OrderBook } from './queries';
import { useHeld } from './useHeld';

export type LadderProps = {
  certificate: Certificate;
  book: OrderBook;
  /** The prices, with two decimals, at which the reader's own orders rest. */
  mine?: ReadonlySet<string>;
  mineLabel?: string;
  onPrice?: (price: string, side: Side) => void;
  onQuantity?: (quantity: number) => void;
};

/** The book by levels, sellers above, buyers below, the spread between them. */
export function Ladder({ certificate, book, ...rest }: LadderProps) {
  const { t } = useTranslation();
  const { shown, isHeld, hold, letGo } = useHeld(rungsOf(book));
  const isEmpty = shown.asks.length === 0 && shown.bids.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons inside, as in a grid
    <div className={classes.ladder} onPointerEnter={hold} onPointerLeave={letGo} onKeyDown={moveFocus}>
      <div className={classes.head} aria-hidden="true">
        <span>
          {t('ladder.price')} <span>EUR</span>
        </span>
        <span>
          {t('ladder.quantity')} <span>{certificate}</span>
        </span>
        <span>{t('ladder.cumulative')}</span>
      </div>
      <LadderSide side="SELL" levels={shown.asks} certificate={certificate} {...rest} />
      <div className={classes.spread}>
        {isEmpty ? (
          <span>{t('ladder.empty')}</span>
        ) : (
          <>
            <span>{t('ladder.spread')}</span>
            <strong>{book.spread === null ? t('ladder.oneSided') : <Amount value={book.spread} asset="EUR" />}</strong>
          </>
        )}
        <span className={classes.held} data-held={isHeld} title={t('ladder.heldHint')}>
          <IconHandStop size={13} aria-hidden="true" />
          {t('ladder.held')}
        </span>
      </div>
      <LadderSide side="BUY" levels={shown.bids} certificate={certificate} {...rest} />
    </div>
  );
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step || !(event.target instanceof HTMLButtonElement)) return;
  const rows = Array.from(event.currentTarget.querySelectorAll('tr[data-level]'), (row) =>
    Array.from(row.querySelectorAll('button')),
  );
  const row = rows.findIndex((buttons) => buttons.includes(event.target as HTMLButtonElement));
  const column = rows[row]?.indexOf(event.target) ?? 0;
  const next = rows[row + step[0]]?.[column + step[1]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
