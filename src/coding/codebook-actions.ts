/** What one can do with the codebook; each act is one change that can be undone. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { branchOf, canMove, placesAfterMove } from './codebook.ts';
import { newGuid } from './guid.ts';
import { Code } from './model.ts';
import { codeToRow } from './rows.ts';
import { listCodes, listCodings, readCode } from './store.ts';

/** Okabe and Ito (2008), without black: told apart by most colour-blind readers. */
export const CODE_COLOURS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#b8a800',
] as const;

export type NewCode = Partial<Omit<Code, 'id' | 'position'>> & Pick<Code, 'name'>;

export const addCode = (context: Context, wanted: NewCode): Promise<Code> =>
  change(context, `Add the code “${wanted.name}”`, async (door) => {
    const codes = await listCodes(door.db);
    const parent = wanted.parent ?? null;
    if (parent !== null) await readCode(door.db, parent);
    const siblings = codes.filter((code) => code.parent === parent);
    const id = door.context.newId('cod_');
    const code = parseCode({
      guid: newGuid(id),
      definition: '',
      whenToUse: '',
      whenNot: '',
      example: '',
      colour: CODE_COLOURS[codes.length % CODE_COLOURS.length] ?? CODE_COLOURS[0],
      codable: true,
      ...wanted,
      name: wanted.name.trim(),
      id,
      parent,
      position: siblings.length,
    });
    await door.insert('codes', codeToRow(code));
    return code;
  });

export type CodeEdit = Partial<
  Pick<Code, 'name' | 'definition' | 'whenToUse' | 'whenNot' | 'example' | 'colour' | 'codable'>
>;

export const editCode = (context: Context, id: string, edit: CodeEdit): Promise<Code> =>
  change(context, 'Edit a code', async (door) => {
    const code = parseCode({ ...(await readCode(door.db, id)), ...edit });
    await door.update('codes', id, codeToRow(code));
    return code;
  });

/** Puts a code, with all below it, at a place among the codes under another one (null: the top). */
export const moveCode = (
  context: Context,
  id: string,
  to: { parent: string | null; position: number },
): Promise<void> =>
  change(context, 'Move a code', async (door) => {
    const codes = await listCodes(door.db);
    await readCode(door.db, id);
    if (to.parent !== null) await readCode(door.db, to.parent);
    if (!canMove(codes, id, to.parent)) {
      throw new DomainError('invalid', 'A code cannot stand below itself: choose another place.');
    }
    const places = placesAfterMove(codes, id, to.parent, to.position);
    for (const [code, place] of places) await door.update('codes', code, place);
  });

/** What was coded with one code is coded with the other from now on; the first one and its branch join it. */
export const mergeCodes = (context: Context, from: string, into: string): Promise<void> =>
  change(context, 'Merge two codes', async (door) => {
    const codes = await listCodes(door.db);
    await readCode(door.db, from);
    await readCode(door.db, into);
    if (branchOf(codes, from).has(into)) {
      throw new DomainError('invalid', 'A code cannot be merged into itself or one below it.');
    }
    const there = await listCodings(door.db, { codes: [into] });
    const has = new Set(there.map(placeKey));
    for (const coding of await listCodings(door.db, { codes: [from] })) {
      if (has.has(placeKey(coding))) await door.remove('codings', coding.id);
      else await door.update('codings', coding.id, { code: into });
    }
    const kept = codes.filter(({ parent }) => parent === into).length;
    const children = codes.filter(({ parent }) => parent === from);
    for (const [at, child] of children.entries()) {
      await door.update('codes', child.id, { parent: into, position: kept + at });
    }
    await takeOut(door, from);
  });

const placeKey = (of: { document: string; start: number; end: number; coder: string }): string =>
  [of.document, of.start, of.end, of.coder].join(' ');

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
      await door.update('codings', coding, { code: made.id });
    }
    return made;
  });

/** Takes a code out with everything below it and everything coded with it. */
export const removeCode = (
  context: Context,
  id: string,
): Promise<{ codes: number; codings: number }> =>
  change(context, 'Remove a code', async (door) => {
    await readCode(door.db, id);
    const branch = [...branchOf(await listCodes(door.db), id)];
    const codings = await listCodings(door.db, { codes: branch });
    for (const coding of codings) await door.remove('codings', coding.id);
    for (const code of branch.filter((code) => code !== id)) await door.remove('codes', code);
    await takeOut(door, id);
    return { codes: branch.length, codings: codings.length };
  });

/** Removes one code and closes the gap among its siblings. */
async function takeOut(door: Door, id: string): Promise<void> {
  const { parent } = await readCode(door.db, id);
  await door.remove('codes', id);
  const siblings = (await listCodes(door.db)).filter((code) => code.parent === parent);
  for (const [position, code] of siblings.entries()) {
    await door.update('codes', code.id, { position });
  }
}

function parseCode(value: unknown): Code {
  const parsed = Code.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError(
    'invalid',
    `The code cannot be kept: ${issue?.path.join('.')} ${issue?.message}.`,
  );
}
