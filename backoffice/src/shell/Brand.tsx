import classes from './Brand.module.css';

export function Brand({ compact = false }: { compact?: boolean }) {
  return (
    <span className={classes.brand}>
      <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" className={classes.tile} />
        <path d="M9 23V9l14 14V9" className={classes.letter} />
      </svg>
      {!compact && <span>Niha</span>}
    </span>
  );
}
