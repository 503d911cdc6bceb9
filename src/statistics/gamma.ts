const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From here on the series below is exact to the last digits of a double. */
const LARGE = 10;

/** ln Γ(x) for x > 0, by Stirling's series (Abramowitz & Stegun 1964, 6.1.41), small x through Γ(x+1) = x Γ(x). */
export function logGamma(x: number): number {
  let shifted = 1;
  let at = x;
  for (; at < LARGE; at++) shifted *= at;
  const s = 1 / (at * at);
  const tail =
    (1 / 12 -
      s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) /
    at;
  return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + tail - Math.log(shifted);
}

export const logFactorial = (n: number): number => logGamma(n + 1);

/** Lower part P(a, x) = γ(a, x) / Γ(a) by its power series (Abramowitz & Stegun 1964, 6.5.29); quick for x < a + 1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Upper part Q(a, x) by its continued fraction (Abramowitz & Stegun 1964, 6.5.31), evaluated after Lentz (1976). */
function upperByFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 100_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 2 * Number.EPSILON) break;
  }
  return fraction * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** Regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a), for a > 0 and x ≥ 0; falls from 1 to 0. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const value = x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
  return Math.min(1, Math.max(0, value));
}
