/** n ln(n / expected), with 0 ln 0 = 0: what one cell adds to half of G². */
const cell = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

/** G² = 2 Σ O ln(O / E) (Dunning 1993). Cells with O = 0 add nothing; never below 0. */
export function logLikelihood(cells: readonly { observed: number; expected: number }[]): number {
  const half = cells.reduce((sum, { observed, expected }) => sum + cell(observed, expected), 0);
  return Math.max(0, 2 * half);
}
