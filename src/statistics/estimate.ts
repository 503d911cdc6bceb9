/** A coefficient that may not exist: a finite number, or in words why there is none. Never NaN, never infinite. */
export type Estimate = { value: number; reason: null } | { value: null; reason: string };

export const noEstimate = (reason: string): Estimate => ({ value: null, reason });

/** Wraps a number; one that is not finite becomes "no value" with the reason given. */
export const estimateOf = (value: number, reasonIfNot: string): Estimate =>
  Number.isFinite(value) ? { value, reason: null } : noEstimate(reasonIfNot);

/** Agreement beyond chance, 1 − observed / expected disagreement; none where chance allows no disagreement. */
export const beyondChance = (observed: number, expected: number, reasonIfNot: string): Estimate =>
  expected > 0
    ? estimateOf(1 - Math.max(0, observed) / expected, reasonIfNot)
    : noEstimate(reasonIfNot);
