/** The same question asked of two vintages of one table: publishers revise their numbers. */
import type { Share, Shares } from './shares.ts';

export interface Drift {
  name: string;
  /** Null where a vintage does not know the name. */
  first: Share | null;
  second: Share | null;
  /** Second less first: in the unit, and as a part of 1; null when one of the shares is none. */
  valueDrift: number;
  shareDrift: number | null;
}

/** Pairs what has the same key; in the order of the second, then what only the first knows. */
export function compareVintages(first: Shares, second: Shares): Drift[] {
  const before = new Map(first.shares.map((share) => [share.key, share]));
  const after = new Set(second.shares.map(({ key }) => key));
  const pairs: [Share | null, Share | null][] = [
    ...second.shares.map((share): [Share | null, Share] => [before.get(share.key) ?? null, share]),
    ...first.shares
      .filter(({ key }) => !after.has(key))
      .map((share): [Share, null] => [share, null]),
  ];
  const shareOf = (share: Share | null, { total }: Shares): number | null =>
    share ? share.share : total.value > 0 ? 0 : null;
  return pairs.map(([one, other]) => {
    const [a, b] = [shareOf(one, first), shareOf(other, second)];
    return {
      name: other?.name ?? one?.name ?? '',
      first: one,
      second: other,
      valueDrift: (other?.sum.value ?? 0) - (one?.sum.value ?? 0),
      shareDrift: a === null || b === null ? null : b - a,
    };
  });
}
