/** What records name of one another: paths to fields that hold ids, `parts.*.actor`, and what they are ids of. */
import type { TrackedTable } from '../../../db/schema.ts';

/** Path in the record to the table in which its ids are. */
export type Names = Readonly<Record<string, TrackedTable>>;

export interface NamedField {
  /** `parts.0.actor` */
  field: string;
  id: string;
}

/** All ids at a path; `*` stands for each item of a list and each value of a map. Nothing is named by null. */
export function namedAt(record: unknown, path: string): NamedField[] {
  let found: { field: string[]; value: unknown }[] = [{ field: [], value: record }];
  for (const step of path.split('.')) {
    found = found.flatMap(({ field, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
      return keys.map((key) => ({
        field: [...field, key],
        value: (value as Record<string, unknown>)[key],
      }));
    });
  }
  return found.flatMap(({ field, value }) =>
    typeof value === 'string' ? [{ field: field.join('.'), id: value }] : [],
  );
}

/** Names of the locators that stand at a path. */
export const locatorNames = (path: string): Names => ({
  [`${path}.*.source`]: 'sources',
  [`${path}.*.reported.source`]: 'sources',
  [`${path}.*.place.document`]: 'documents',
  [`${path}.*.place.coding`]: 'codings',
  [`${path}.*.place.article`]: 'articles',
});

/** The first way that leads from a thing back to itself, as ids; null when there is none. */
export function findCircle(above: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of above.keys()) {
    const way: string[] = [];
    const turns: number[] = [];
    const onWay = new Set<string>();
    const enter = (id: string): void => {
      way.push(id);
      turns.push(0);
      onWay.add(id);
    };
    if (!done.has(start)) enter(start);
    while (way.length > 0) {
      const id = way.at(-1) ?? '';
      const turn = turns.at(-1) ?? 0;
      const next = above.get(id)?.[turn];
      if (next === undefined) {
        done.add(id);
        onWay.delete(id);
        way.pop();
        turns.pop();
        continue;
      }
      turns[turns.length - 1] = turn + 1;
      if (onWay.has(next)) return [...way.slice(way.indexOf(next)), next];
      if (!done.has(next)) enter(next);
    }
  }
  return null;
}
