import { memo } from 'react';
import classes from '../hypotheses.module.css';
import { signed } from '../words.ts';

interface Props {
  readonly typed: string;
  /** In dB; null where there is none. */
  readonly weight: number | null;
  /** dB of the longest bar. */
  readonly longest: number;
}

/** The weight as a number and as a bar to the right or to the left, and what was written. */
export const CellFace = memo(function CellFace({ typed, weight, longest }: Props) {
  const width = weight === null ? 0 : 50 * Math.min(1, Math.abs(weight) / longest);
  return (
    <>
      <span className={classes.numbers}>
        <span className="figures">{weight === null ? '' : signed(weight)}</span>
        <span className={classes.quiet}>{typed === '' ? 'say' : typed}</span>
      </span>
      <span className={classes.diverging} style={{ display: 'block' }} aria-hidden="true">
        {width > 0 && (
          <span
            style={{
              width: `${width}%`,
              left: (weight ?? 0) > 0 ? '50%' : `${50 - width}%`,
              background: (weight ?? 0) > 0 ? '#0072b2' : '#d55e00',
            }}
          />
        )}
      </span>
    </>
  );
});
