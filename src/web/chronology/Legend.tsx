import { memo } from 'react';
import { sphereLook } from '../parts/sphere-colour.ts';
import classes from './chronology.module.css';
import { KIND_SIGNS, MarkShape } from './MarkShape.tsx';

/** What shapes and colours mean. */
export const Legend = memo(function Legend({ spheres }: { spheres: readonly string[] }) {
  return (
    <div className={classes.legend}>
      {KIND_SIGNS.map(({ row, words }) => (
        <span key={words} className={classes.sign}>
          <svg width={14} height={14} aria-hidden="true">
            <MarkShape row={row} colour="var(--ink)" x={7} y={7} />
          </svg>
          {words}
        </span>
      ))}
      <span>·</span>
      {spheres.map((sphere) => (
        <span key={sphere} className={classes.sign}>
          <span
            style={{
              width: 10,
              height: 10,
              borderRadius: 5,
              background: sphereLook(sphere).colour,
            }}
            aria-hidden="true"
          />
          {sphereLook(sphere).label}
        </span>
      ))}
      <span>ink: several spheres · number: independent sources · shaded: episode</span>
    </div>
  );
});
