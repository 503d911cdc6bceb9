/** Which items of a list must move so that the rest is in order: the complement of a longest rising run. */
export const outOfOrder = <T>(items: readonly T[], compare: (a: T, b: T) => number): number[] => {
  const tails: number[] = [];
  const before: number[] = [];
  items.forEach((item, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = items[tails[middle] ?? 0];
      if (tail !== undefined && compare(tail, item) <= 0) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return items.flatMap((_, at) => (kept.has(at) ? [] : [at]));
};
