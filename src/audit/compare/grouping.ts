/** Puts an item under a key of a map of lists; copying lists would be quadratic in a long article. */
export const pushTo = <K, T>(groups: Map<K, T[]>, key: K, item: T): void => {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
};

/** The items of a list by key, in the order of their first appearance. */
export const groupedBy = <K, T>(items: Iterable<T>, keyOf: (item: T) => K | null): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) pushTo(groups, key, item);
  }
  return groups;
};
