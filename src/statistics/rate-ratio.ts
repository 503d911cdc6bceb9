/** Two counts against how much was looked at: how many times more often, and how sure one can be of it. */
import { DomainError } from '../kernel/errors.ts';
import { betaQuantile } from './beta.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';
import { logFactorial } from './gamma.ts';

export interface Counted {
  /** Whole, 0 or more. */
  count: number;
  /** What it is counted in, above 0: documents, words, days. */
  exposure: number;
}

export interface RateRatio {
  /** (count / exposure) of the first over that of the second. */
  ratio: Estimate;
  /** 95 % by default, exact given the sum of both counts (Clopper & Pearson 1934); null at a side without a bound. */
  low: number | null;
  high: number | null;
  /** Two-sided, of equal rates: all splits of the sum that are no likelier (Przyborowski & Wilenski 1940). */
  p: Estimate;
  /** What a reader must know before using it, in words. */
  warnings: string[];
}

/** Splits as likely as the one found differ from it by rounding only. */
const ALIKE = 1 + 1e-7;
const SMALL = 5;

const logBinomial = (hits: number, all: number, share: number): number =>
  logFactorial(all) -
  logFactorial(hits) -
  logFactorial(all - hits) +
  hits * Math.log(share) +
  (all - hits) * Math.log1p(-share);

function exactP(hits: number, all: number, share: number): number {
  const found = logBinomial(hits, all, share);
  let p = 0;
  for (let x = 0; x <= all; x++) {
    const log = logBinomial(x, all, share);
    if (log <= found + Math.log(ALIKE)) p += Math.exp(log);
  }
  return Math.min(1, p);
}

/** Odds of a share, on the scale of the rates. */
const ratioAt = (share: number, a: Counted, b: Counted): number =>
  ((share / (1 - share)) * b.exposure) / a.exposure;

function warningsFor(a: Counted, b: Counted): string[] {
  const least = Math.min(a.count, b.count);
  if (least === 0) return ['one side has none: the ratio has a bound on one side only'];
  if (least >= SMALL) return [];
  return [`one side has ${least} only: the ratio is little more than a guess, read its bounds`];
}

/** @throws `invalid` for counts that are not whole or exposures that are not above 0 */
export function rateRatio(a: Counted, b: Counted, confidence = 0.95): RateRatio {
  for (const { count, exposure } of [a, b]) {
    if (!Number.isInteger(count) || count < 0 || !(exposure > 0)) {
      throw new DomainError('invalid', `${count} of ${exposure} is no rate.`);
    }
  }
  const all = a.count + b.count;
  if (all === 0) {
    const none = noEstimate('nothing was counted');
    return { ratio: none, low: null, high: null, p: none, warnings: [] };
  }
  const tail = (1 - confidence) / 2;
  return {
    ratio: estimateOf(a.count / a.exposure / (b.count / b.exposure), 'the second has none'),
    low: a.count === 0 ? 0 : ratioAt(betaQuantile(tail, a.count, b.count + 1), a, b),
    high: b.count === 0 ? null : ratioAt(betaQuantile(1 - tail, a.count + 1, b.count), a, b),
    p: estimateOf(exactP(a.count, all, a.exposure / (a.exposure + b.exposure)), 'no value'),
    warnings: warningsFor(a, b),
  };
}
