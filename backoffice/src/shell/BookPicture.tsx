import classes from './BookPicture.module.css';

// What waits on either side of the spread, from the best price outwards.
const BIDS = [9, 16, 21, 34, 38, 52, 61, 66, 83, 100];
const ASKS = [7, 13, 26, 31, 45, 49, 64, 78, 84, 96];
const WIDTH = 1000;
const SPREAD = 40;
const STEP = (WIDTH - SPREAD) / 2 / BIDS.length;

/** The depth of a market, the sign of the house. */
export function BookPicture() {
  return (
    <svg className={classes.picture} viewBox={`0 0 ${WIDTH} 100`} preserveAspectRatio="none" aria-hidden="true">
      {BIDS.map((depth, level) => (
        <rect
          key={depth}
          className={classes.bid}
          x={WIDTH / 2 - SPREAD / 2 - (level + 1) * STEP}
          y={100 - depth}
          width={STEP}
          height={depth}
        />
      ))}
      {ASKS.map((depth, level) => (
        <rect
          key={depth}
          className={classes.ask}
          x={WIDTH / 2 + SPREAD / 2 + level * STEP}
          y={100 - depth}
          width={STEP}
          height={depth}
        />
      ))}
    </svg>
  );
}
