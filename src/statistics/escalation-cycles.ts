/** Stretches in which something flares up: a trailing sum that goes up to one mark and comes down to a lower one. */
import { DomainError } from '../kernel/errors.ts';

export interface Cycle {
  /** First and last step (index of the series) of the stretch. */
  start: number;
  end: number;
  length: number;
  /** Highest trailing sum. */
  peak: number;
  /** Steps since the start of the cycle before; null for the first. */
  gap: number | null;
  /** The series ends before it has come down. */
  open: boolean;
}

export interface CycleRule {
  /** Steps that are summed, the step itself included. */
  window: number;
  /** It begins at this sum or more … */
  on: number;
  /** … and is over at this sum or less. Lower than `on`, so that one quiet day does not cut it in two. */
  off: number;
}

/** Sum of each step and those before it, fewer at the beginning. */
export function trailingSums(series: readonly number[], window: number): number[] {
  let sum = 0;
  return series.map((value, at) => {
    sum += value - (at >= window ? (series[at - window] ?? 0) : 0);
    return sum;
  });
}

export function escalationCycles(
  series: readonly number[],
  { window, on, off }: CycleRule,
): Cycle[] {
  if (!Number.isInteger(window) || window < 1) {
    throw new DomainError('invalid', 'The window must be a whole number of steps, 1 or more.');
  }
  if (off >= on)
    throw new DomainError('invalid', 'The mark to end must be below the mark to begin.');
  const cycles: Cycle[] = [];
  let current: Cycle | null = null;
  trailingSums(series, window).forEach((sum, at) => {
    if (current && sum <= off) {
      current.open = false;
      current = null;
    } else if (current) {
      current.end = at;
      current.length = at - current.start + 1;
      current.peak = Math.max(current.peak, sum);
    } else if (sum >= on) {
      const before = cycles.at(-1);
      const gap = before ? at - before.start : null;
      current = { start: at, end: at, length: 1, peak: sum, gap, open: true };
      cycles.push(current);
    }
  });
  return cycles;
}
