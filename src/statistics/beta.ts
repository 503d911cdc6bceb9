import { logGamma } from './gamma.ts';

/** Continued fraction of the incomplete beta function (Abramowitz & Stegun 1964, 26.5.8), evaluated after Lentz (1976). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let fraction = d;
  const step = (numerator: number): number => {
    d = 1 / (1 + numerator * d || tiny);
    c = 1 + numerator / c || tiny;
    fraction *= c * d;
    return c * d;
  };
  for (let m = 1; m < 100_000; m++) {
    step((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const last = step((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(last - 1) < 2 * Number.EPSILON) break;
  }
  return fraction;
}

/** Regularised incomplete beta function Iₓ(a, b), the share of a beta distribution below x; for a, b > 0 and x in [0, 1]. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** The x below which a share of a beta distribution lies, by halving. */
export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Jeffreys' interval for a share, `hits` of `trials`: equal tails of Beta(hits + ½, misses + ½), open to 0 without hits
 * and to 1 without misses (Brown, Cai & DasGupta 2001).
 */
export function jeffreysInterval(
  hits: number,
  trials: number,
  confidence = 0.95,
): [low: number, high: number] {
  const [a, b, tail] = [hits + 0.5, trials - hits + 0.5, (1 - confidence) / 2];
  return [
    hits === 0 ? 0 : betaQuantile(tail, a, b),
    hits === trials ? 1 : betaQuantile(1 - tail, a, b),
  ];
}
