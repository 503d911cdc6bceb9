import { logFactorial } from './gamma.ts';
import type { Random } from './random.ts';

/** Below this mean counting up from 0 is quick, and the other way is not valid. */
const SMALL_MEAN = 10;

/** Counts up the probabilities until they reach a random share. */
function byCounting(trials: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  let share = random.unit();
  let probability = Math.exp(trials * Math.log1p(-p));
  let count = 0;
  while (share > probability && count < trials) {
    share -= probability;
    count += 1;
    probability *= (odds * (trials - count + 1)) / count;
  }
  return count;
}

/** Transformed rejection, algorithm BTRS of Hörmann (1993), for p ≤ ½ and a mean of 10 or more. */
function byRejection(trials: number, p: number, random: Random): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = trials * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const surely = 0.92 - 4.2 / b;
  const mode = Math.floor((trials + 1) * p);
  const logOdds = Math.log(p / (1 - p));
  const logAtMode = logFactorial(mode) + logFactorial(trials - mode);
  for (;;) {
    const u = random.unit() - 0.5;
    const v = random.unit();
    const room = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / room + b) * u + c);
    if (room >= 0.07 && v <= surely) return count;
    if (!(count >= 0 && count <= trials)) continue;
    const atCount = logFactorial(count) + logFactorial(trials - count);
    const bound = logAtMode - atCount + (count - mode) * logOdds;
    if (Math.log((v * alpha) / (a / (room * room) + b)) <= bound) return count;
  }
}

/** How many of `trials` succeed when each does with probability `p`: a whole number from 0 to `trials`. */
export function binomial(trials: number, p: number, random: Random): number {
  if (trials <= 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - binomial(trials, 1 - p, random);
  return trials * p < SMALL_MEAN ? byCounting(trials, p, random) : byRejection(trials, p, random);
}
