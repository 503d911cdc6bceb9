/** Merging, splitting and removing codes, with all that hangs on them. Each is one change. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import {
  dropReferences,
  findReferences,
  moveReferences,
  type Reference,
} from '../db/references.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import { branchOf } from './codebook.ts';
import { addCode } from './codebook-actions.ts';
import type { MergeForecast, RemovalForecast } from './codebook-model.ts';
import type { Code, Coding, Memo, Settlement } from './model.ts';
import { CODE_PATHS, CODING_PATHS } from './named-by.ts';
import { listCodes, listCodings, listMemos, listSettlements, readCode } from './store.ts';

interface Merge {
  from: Code;
  into: Code;
  moved: Coding[];
  /** Codings that go, each with the one that stays in its place. */
  doubled: { id: string; kept: string }[];
  children: Code[];
  /** Children that `into` has already. */
  kept: number;
  memos: Memo[];
  settlements: { settlement: Settlement; doubled: boolean }[];
}

async function planMerge(db: Db, from: string, into: string): Promise<Merge> {
  const codes = await listCodes(db);
  const merge = { from: await readCode(db, from), into: await readCode(db, into) };
  if (branchOf(codes, from).has(into)) {
    throw new DomainError('invalid', 'A code cannot be merged into itself or one below it.');
  }
  const has = new Map(
    (await listCodings(db, { codes: [into] })).map((coding) => [placeKey(coding), coding.id]),
  );
  const codings = await listCodings(db, { codes: [from] });
  if (codings.length > 0 && !merge.into.codable) {
    throw new DomainError('invalid', `“${merge.into.name}” is a folder: it cannot take codings.`);
  }
  const settlements = await listSettlements(db);
  const settled = new Set(settlements.filter(({ code }) => code === into).map(unitKey));
  return {
    ...merge,
    moved: codings.filter((coding) => !has.has(placeKey(coding))),
    doubled: codings.flatMap((coding) => {
      const kept = has.get(placeKey(coding));
      return kept === undefined ? [] : [{ id: coding.id, kept }];
    }),
    children: codes.filter(({ parent }) => parent === from),
    kept: codes.filter(({ parent, id }) => parent === into && id !== from).length,
    memos: await listMemos(db, { on: 'code', target: from }),
    settlements: settlements
      .filter(({ code }) => code === from)
      .map((settlement) => ({ settlement, doubled: settled.has(unitKey(settlement)) })),
  };
}

const placeKey = (of: Coding): string =>
  [of.document, of.start, of.end, of.state, of.coder].join(' ');

const unitKey = (of: Settlement): string => [of.document, of.text, of.start, of.end].join(' ');

/** What merging one code into another would do. */
export async function foreseeMerge(db: Db, from: string, into: string): Promise<MergeForecast> {
  const merge = await planMerge(db, from, into);
  return {
    moved: merge.moved.length,
    doubled: merge.doubled.length,
    children: merge.children.length,
    memos: merge.memos.length,
    settlements: merge.settlements.length,
    references: await findReferences(db, CODE_PATHS, from),
  };
}

/** What was coded with one code is coded with the other from now on; the first one and its branch join it. */
export const mergeCodes = (context: Context, from: string, into: string): Promise<void> =>
  change(context, 'Merge two codes', async (door) => {
    const merge = await planMerge(door.db, from, into);
    await door.updateMany('codings', idsOf(merge.moved), { code: into });
    for (const { id, kept } of merge.doubled) await moveReferences(door, CODING_PATHS, id, kept);
    await door.removeMany('codings', idsOf(merge.doubled));
    for (const [at, child] of merge.children.entries()) {
      await door.update('codes', child.id, { parent: into, position: merge.kept + at });
    }
    await door.updateMany('memos', idsOf(merge.memos), { target: into });
    for (const { settlement, doubled } of merge.settlements) {
      if (doubled) await door.remove('settlements', settlement.id);
      else await door.update('settlements', settlement.id, { code: into });
    }
    await moveReferences(door, CODE_PATHS, from, into);
    await takeOut(door, from);
  });

/** Makes a new code beside an old one and gives it the codings named. */
export const splitCode = (
  context: Context,
  id: string,
  into: { name: string; codings: readonly string[] },
): Promise<Code> =>
  change(context, `Split “${into.name}” off a code`, async (door) => {
    const code = await readCode(door.db, id);
    const made = await addCode(door.context, { name: into.name, parent: code.parent });
    const own = new Set((await listCodings(door.db, { codes: [id] })).map((coding) => coding.id));
    for (const coding of into.codings) {
      if (!own.has(coding)) {
        throw new DomainError('invalid', `The coding ${coding} does not carry “${code.name}”.`);
      }
    }
    await door.updateMany('codings', into.codings, { code: made.id });
    return made;
  });

interface Removal {
  branch: Set<string>;
  codings: Coding[];
  memos: Memo[];
  settlements: Settlement[];
}

async function planRemoval(db: Db, id: string): Promise<Removal> {
  await readCode(db, id);
  const branch = branchOf(await listCodes(db), id);
  return {
    branch,
    codings: await listCodings(db, { codes: [...branch] }),
    memos: (await listMemos(db)).filter(({ on, target }) => on === 'code' && branch.has(target)),
    settlements: (await listSettlements(db)).filter(({ code }) => branch.has(code)),
  };
}

/** A record that names several codes of a branch once for each place. */
const atPlaces = (references: readonly Reference[]): Reference[] => [
  ...new Map(references.map((one) => [`${one.table} ${one.id} ${one.path}`, one])).values(),
];

/** What removing a code would take with it, and which records would no longer name it. */
export async function foreseeRemoval(db: Db, id: string): Promise<RemovalForecast> {
  const { branch, codings, memos, settlements } = await planRemoval(db, id);
  const references: Reference[] = [];
  for (const code of branch) references.push(...(await findReferences(db, CODE_PATHS, code)));
  return {
    codes: branch.size,
    codings: codings.length,
    memos: memos.length,
    settlements: settlements.length,
    references: atPlaces(references),
  };
}

/**
 * Takes a code out with everything below it, everything coded with it and what was noted on it. Observations and the
 * questions of comparisons lose it in the same change.
 */
export const removeCode = (
  context: Context,
  id: string,
): Promise<{ codes: number; codings: number; references: Reference[] }> =>
  change(context, 'Remove a code', async (door) => {
    const { branch, codings, memos, settlements } = await planRemoval(door.db, id);
    await door.removeMany('codings', idsOf(codings));
    await door.removeMany('memos', idsOf(memos));
    await door.removeMany('settlements', idsOf(settlements));
    const references: Reference[] = [];
    for (const code of branch) references.push(...(await dropReferences(door, CODE_PATHS, code)));
    await door.removeMany(
      'codes',
      [...branch].filter((code) => code !== id),
    );
    await takeOut(door, id);
    return { codes: branch.size, codings: codings.length, references: atPlaces(references) };
  });

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Removes one code and closes the gap among its siblings. */
async function takeOut(door: Door, id: string): Promise<void> {
  const { parent } = await readCode(door.db, id);
  await door.remove('codes', id);
  const siblings = (await listCodes(door.db)).filter((code) => code.parent === parent);
  for (const [position, code] of siblings.entries()) {
    await door.update('codes', code.id, { position });
  }
}
