/** What was sorted into a cell by hand, once what it names was merged. Pure. */
import type { CellPick, ComparisonCell } from './model.ts';

/** As the model has it. */
const LONGEST = 2000;

const keyOf = ({ kind, id }: CellPick): string => `${kind} ${id}`;

/** Each once, with the reasons of all in the order in which they were given. */
function united(picks: readonly CellPick[]): CellPick[] {
  const found = new Map<string, { pick: CellPick; whys: Set<string> }>();
  for (const pick of picks) {
    const before = found.get(keyOf(pick)) ?? { pick, whys: new Set() };
    if (pick.why !== '') before.whys.add(pick.why);
    found.set(keyOf(pick), before);
  }
  return [...found.values()].map(({ pick, whys }) => ({
    ...pick,
    why: [...whys].join('; ').slice(0, LONGEST),
  }));
}

/**
 * Two records that were merged may leave one picked twice, or put in and left out at once: it is picked once, and is in.
 */
export function tidyPicks(cell: ComparisonCell): ComparisonCell {
  const added = united(cell.added);
  const inside = new Set(added.map(keyOf));
  return {
    ...cell,
    added,
    leftOut: united(cell.leftOut).filter((pick) => !inside.has(keyOf(pick))),
  };
}
