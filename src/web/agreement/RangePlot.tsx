import type { Coefficient } from '../../coding/agreement/answer.ts';
import classes from './agreement.module.css';
import { printed } from './coefficient-words.ts';

const WIDTH = 150;
const HEIGHT = 18;
const MARGIN = 5;
/** Agreement below this is drawn at the edge: it is worse than chance, and how much worse does not matter. */
const LOWEST = -0.25;
const CUT_OFFS = [0.667, 0.8];

const x = (value: number): number =>
  MARGIN + ((Math.max(LOWEST, value) - LOWEST) / (1 - LOWEST)) * (WIDTH - 2 * MARGIN);

/** The coefficient on the line from worse than chance to 1, with its interval and the two habitual cut-offs. */
export function RangePlot({ of, coefficient }: { of: string; coefficient: Coefficient }) {
  const { value, interval } = coefficient;
  if (value === null) return null;
  const range = interval
    ? `, between ${printed(interval.low)} and ${printed(interval.high)}`
    : ', without an interval';
  const middle = HEIGHT / 2;
  return (
    <svg
      className={classes.range}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${of}: ${printed(value)}${range}`}
    >
      <line className={classes.axis} x1={MARGIN} x2={WIDTH - MARGIN} y1={middle} y2={middle} />
      <line className={classes.chance} x1={x(0)} x2={x(0)} y1={5} y2={HEIGHT - 5} />
      {CUT_OFFS.map((at) => (
        <line key={at} className={classes.cutOff} x1={x(at)} x2={x(at)} y1={1} y2={HEIGHT - 1} />
      ))}
      {interval && (
        <line
          className={classes.interval}
          x1={x(interval.low)}
          x2={x(interval.high)}
          y1={middle}
          y2={middle}
        />
      )}
      <circle className={classes.point} cx={x(value)} cy={middle} r={3.5} />
    </svg>
  );
}
