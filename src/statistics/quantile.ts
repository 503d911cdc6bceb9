/** The value below which a share of a rising list lies, between two neighbours in a straight line (Hyndman & Fan 1996, type 7). */
export function quantile(rising: ArrayLike<number>, share: number): number | null {
  if (rising.length === 0) return null;
  const place = (rising.length - 1) * share;
  const lower = rising[Math.floor(place)] ?? 0;
  const upper = rising[Math.ceil(place)] ?? lower;
  return lower + (upper - lower) * (place - Math.floor(place));
}
