/** p-values for many tests at once, each times their number, at most 1: holds the risk of any false one (Bonferroni 1936). */
export const bonferroni = (p: readonly number[]): number[] =>
  p.map((value) => Math.min(1, value * p.length));

/**
 * p-values adjusted so that, of those at or below a level, at most that share is false on average (Benjamini &
 * Hochberg 1995). In the order given; never below the p-value itself.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const falling = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const adjusted = new Array<number>(p.length).fill(1);
  let least = 1;
  falling.forEach(({ value, index }, place) => {
    least = Math.min(least, (value * p.length) / (p.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}
