/** The codebook as a person writes it: what is empty or follows from the id is left out. */
import { newGuid } from '../../coding/guid.ts';
import { Code } from '../../coding/model.ts';
import { folderError } from '../folder/folder-error.ts';
import { findCircle } from '../folder/records/named.ts';
import { readList } from '../folder/records/read-list.ts';

const defaults = (id: string, position: number): Partial<Code> => ({
  guid: newGuid(id),
  parent: null,
  position,
  definition: '',
  whenToUse: '',
  whenNot: '',
  example: '',
  codable: true,
});

/** Counts, code by code, how many with the same code above went before. */
function placesAmongSiblings(): (parent: unknown) => number {
  const next = new Map<unknown, number>();
  return (parent) => {
    const place = next.get(parent) ?? 0;
    next.set(parent, place + 1);
    return place;
  };
}

/** Codes in the order of the tree, siblings by their position. */
export function codesToItems(codes: readonly Code[]): object[] {
  const placeOf = placesAmongSiblings();
  const names = Object.keys(Code.shape) as (keyof Code)[];
  return codes.map((code) => {
    const known: Partial<Code> = defaults(code.id, placeOf(code.parent));
    return Object.fromEntries(
      names.flatMap((name) => (code[name] === known[name] ? [] : [[name, code[name]]])),
    );
  });
}

const MOST_CODES = 100_000;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withDefaults(items: readonly unknown[]): unknown[] {
  const placeOf = placesAmongSiblings();
  return items.map((item) =>
    isFields(item)
      ? { ...defaults(String(item.id ?? ''), placeOf(item.parent ?? null)), ...item }
      : item,
  );
}

export function itemsToCodes(json: unknown, file: string): Code[] {
  if (Array.isArray(json) && json.length > MOST_CODES) {
    throw folderError({ file, why: `it holds more than ${MOST_CODES} codes` });
  }
  const codes = readList(Code, Array.isArray(json) ? withDefaults(json) : json, file);
  const ids = new Set(codes.map(({ id }) => id));
  for (const { id, parent } of codes) {
    if (parent === null || ids.has(parent)) continue;
    const remedy = 'Add it, or name another.';
    throw folderError({
      file,
      record: id,
      field: 'parent',
      why: `there is no code ${parent}`,
      remedy,
    });
  }
  const circle = findCircle(
    new Map(codes.map(({ id, parent }) => [id, parent === null ? [] : [parent]])),
  );
  if (circle) {
    const why = `it leads back to itself: ${circle.join(' → ')}`;
    throw folderError({ file, record: circle[0], field: 'parent', why });
  }
  return codes;
}
