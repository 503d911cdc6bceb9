/** Lists in forms. Each line keeps a key of its own, so that taking one out does not move the words of the others. */
export type Line<T> = T & { key: number };

export const keyed = <T extends object>(list: readonly T[]): Line<T>[] =>
  list.map((one, key) => ({ ...one, key }));

/** A key that no line has. */
export const nextKey = (lines: readonly { key: number }[]): number =>
  Math.max(-1, ...lines.map(({ key }) => key)) + 1;
