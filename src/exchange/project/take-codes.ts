import type { Code } from '../../coding/model.ts';
import { codeToRow } from '../../coding/rows.ts';
import { listCodes } from '../../coding/store.ts';
import type { Door } from '../../db/change.ts';
import { type ForeignCode, type ForeignProject, guidKey } from './foreign-project.ts';
import type { Losses } from './losses.ts';
import { nothingTaken, type Taken } from './project-import.ts';

const LONGEST_NAME = 200;
/** A code without a colour gets one by its place, as a new code does. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#b8a800'];

export async function takeCodes(
  door: Door,
  { codes, losses }: ForeignProject,
): Promise<{ taken: Taken; ids: Map<string, string> }> {
  const before = await listCodes(door.db);
  const known = new Map(before.map((code) => [guidKey(code.guid), code]));
  const ids = new Map(before.map((code) => [guidKey(code.guid), code.id]));
  const taken = nothingTaken();
  const places = siblingCounts(before);
  const added: Code[] = [];
  for (const foreign of codes) {
    const there = known.get(guidKey(foreign.guid));
    const parent = foreign.parent === null ? null : (ids.get(guidKey(foreign.parent)) ?? null);
    const fields = fieldsOf(foreign, losses);
    if (there) {
      const after = { ...there, ...fields, colour: foreign.colour ?? there.colour };
      const differs = JSON.stringify(after) !== JSON.stringify(there);
      if (differs) await door.update('codes', there.id, codeToRow(after));
      taken[differs ? 'updated' : 'known'] += 1;
      continue;
    }
    const id = door.context.newId('cod_');
    const colour =
      foreign.colour ?? COLOURS[(before.length + added.length) % COLOURS.length] ?? '#0072b2';
    added.push({
      id,
      guid: foreign.guid,
      parent,
      position: nextPlace(places, parent),
      ...fields,
      colour,
    });
    ids.set(guidKey(foreign.guid), id);
  }
  await door.insertMany('codes', added.map(codeToRow));
  taken.added = added.length;
  return { taken, ids };
}

function fieldsOf(
  foreign: ForeignCode,
  losses: Losses,
): Omit<Code, 'id' | 'guid' | 'parent' | 'position' | 'colour'> {
  const { definition, whenToUse, whenNot, example, codable } = foreign;
  const name = foreign.name.trim().slice(0, LONGEST_NAME) || '(no name)';
  losses.add({
    kind: 'code-name',
    outcome: 'changed',
    what: `names of codes that are empty or longer than ${LONGEST_NAME} characters`,
    count: name === foreign.name.trim() ? 0 : 1,
    example: foreign.name,
  });
  return { name, definition, whenToUse, whenNot, example, codable };
}

function siblingCounts(codes: readonly Code[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { parent } of codes) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return counts;
}

function nextPlace(places: Map<string | null, number>, parent: string | null): number {
  const place = places.get(parent) ?? 0;
  places.set(parent, place + 1);
  return place;
}
