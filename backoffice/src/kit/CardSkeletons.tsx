import classes from './CardSkeletons.module.css';

/** Where cards will be, for as long as their content is on its way. */
export function CardSkeletons() {
  return (
    <div className={classes.cards} aria-busy="true">
      <div />
      <div />
    </div>
  );
}
