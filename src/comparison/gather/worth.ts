/** How much a cell rests on, and whether more than one side is heard. Pure. */
import type { CompactObservation } from '../../observations/listing/compact.ts';
import type { ComparedDyad } from '../model.ts';
import { type Side, voicesOf, type Within } from './dyad-of.ts';
import type { InCell } from './gather.ts';
import type { MaterialPassage } from './material.ts';

export interface SphereCount {
  /** Media sphere; null where no source says one. */
  sphere: string | null;
  /** Observations that have a source of it: one with sources of two spheres counts in both. */
  observations: number;
  passages: number;
}

export interface CellWorth {
  /** The most first. */
  spheres: SphereCount[];
  /** Members of the dyad that act or speak in it. */
  voices: Side[];
  /**
   * `sphere`: everything comes from one media sphere. `member`: only one member of the dyad acts or speaks; not said of
   * a directed dyad, in which only the first can. Null when both are heard, or nothing is there.
   */
  oneSided: 'sphere' | 'member' | null;
  /** Nothing rests under it, and no figure answers it. */
  empty: boolean;
}

export function cellWorth(
  observations: readonly InCell<CompactObservation>[],
  passages: readonly InCell<MaterialPassage>[],
  dyad: ComparedDyad,
  within: Within,
): CellWorth {
  const counts = new Map<string | null, SphereCount>();
  const count = (sphere: string | null, of: 'observations' | 'passages'): void => {
    const own = counts.get(sphere) ?? { sphere, observations: 0, passages: 0 };
    counts.set(sphere, { ...own, [of]: own[of] + 1 });
  };
  const voices = new Set<Side>();
  for (const { item } of observations) {
    for (const sphere of item.spheres.length > 0 ? item.spheres : [null])
      count(sphere, 'observations');
    for (const side of voicesOf(item.parts, dyad, within)) voices.add(side);
  }
  for (const { item } of passages) {
    count(item.sphere, 'passages');
    if (item.voice === dyad.from) voices.add('from');
    if (item.voice === dyad.to) voices.add('to');
  }
  const weight = (one: SphereCount): number => one.observations + one.passages;
  const spheres = [...counts.values()].sort(
    (a, b) => weight(b) - weight(a) || ((a.sphere ?? '~') < (b.sphere ?? '~') ? -1 : 1),
  );
  const empty = observations.length + passages.length === 0;
  const oneSphere = spheres.length === 1 && spheres[0]?.sphere !== null;
  const oneMember = !dyad.directed && voices.size === 1;
  return {
    spheres,
    voices: (['from', 'to'] as const).filter((side) => voices.has(side)),
    oneSided: empty ? null : oneSphere ? 'sphere' : oneMember ? 'member' : null,
    empty,
  };
}
