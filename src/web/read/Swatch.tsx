import classes from './swatch.module.css';

/** The colour of a code beside its name. */
export const Swatch = ({ colour }: { colour: string | undefined }) => (
  <span className={classes.swatch} style={{ background: colour }} />
);
