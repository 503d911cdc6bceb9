/** How many times a fact is told by those who do not tell it after each other. */
import { z } from 'zod';
import type { Locator } from '../sources/locator.ts';

export const Corroboration = z.object({
  /**
   * Independent origins: places of one source, and places that name one origin (copies of one ministry's statement, one
   * agency report), count once.
   */
  independent: z.number().int(),
  /** Two origins or more. */
  corroborated: z.boolean(),
  /** Media spheres of all sources behind it, copies included. */
  spheres: z.array(z.string()),
  /** All origins may be of one sphere: every one of them was carried by a source of it. */
  oneSphere: z.boolean(),
  /** Every place was read in somebody else's report of the source. */
  secondHand: z.boolean(),
});
export type Corroboration = z.infer<typeof Corroboration>;

/** Names of origins are typed by hand. */
const spoken = (origin: string): string => origin.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

/** By what two places belong together; a place in a document without a source record stands for that document. */
const namesOf = ({ source, origin, place }: Locator): string[] => {
  const names = origin === null || origin.trim() === '' ? [] : [`origin ${spoken(origin)}`];
  if (source !== null) names.push(`source ${source}`);
  else names.push(place.kind === 'passage' ? `document ${place.document}` : JSON.stringify(place));
  return names;
};

/** Groups of places of one origin, as indices: what shares a name belongs together, also by way of a third. */
export function originGroups(locators: readonly Locator[]): number[][] {
  const groupOf = locators.map((_, place) => place);
  const first = new Map<string, number>();
  const rootOf = (place: number): number => {
    let root = place;
    while (groupOf[root] !== root) root = groupOf[root] ?? root;
    return root;
  };
  locators.forEach((locator, place) => {
    for (const name of namesOf(locator)) {
      const before = first.get(name);
      if (before === undefined) first.set(name, place);
      else groupOf[rootOf(place)] = rootOf(before);
    }
  });
  const groups = new Map<number, number[]>();
  locators.forEach((_, place) => {
    const root = rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), place]);
  });
  return [...groups.values()];
}

/** @param sphereOf media sphere of a source of the register; null when it is not known */
export function corroborationOf(
  locators: readonly Locator[],
  sphereOf: (source: string) => string | null,
): Corroboration {
  const sphereAt = (place: number): string | null => {
    const source = locators[place]?.source ?? null;
    return source === null ? null : sphereOf(source);
  };
  const bySphere = originGroups(locators).map(
    (places) => new Set(places.map(sphereAt).filter((sphere) => sphere !== null)),
  );
  const spheres = [...new Set(bySphere.flatMap((group) => [...group]))].sort();
  return {
    independent: bySphere.length,
    corroborated: bySphere.length > 1,
    spheres,
    oneSphere: spheres.some((sphere) => bySphere.every((group) => group.has(sphere))),
    secondHand: locators.length > 0 && locators.every(({ reported }) => reported !== null),
  };
}
