import { IconHandFinger } from '@tabler/icons-react';
import classes from './about.module.css';

/** Says that a person and not the program has set this. */
export const HandMark = () => (
  <span className={classes.byHand}>
    <IconHandFinger size={12} aria-hidden="true" /> set by hand
  </span>
);
