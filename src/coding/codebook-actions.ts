/** What one can do with the codebook; each act is one change that can be undone. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { canMove, placesAfterMove } from './codebook.ts';
import { nextColour } from './codebook-colours.ts';
import type { CodeEdit, NewCode } from './codebook-model.ts';
import { newGuid } from './guid.ts';
import { Code } from './model.ts';
import { codeToRow } from './rows.ts';
import { countCodings, listCodes, readCode } from './store.ts';

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
      colour: nextColour(codes.length),
      codable: true,
      ...wanted,
      name: wanted.name.trim(),
      id,
      parent,
      position: siblings.length,
    });
    await door.insert('codes', codeToRow(code));
    const { position = code.position } = wanted;
    if (position < code.position) {
      for (const [moved, place] of placesAfterMove([...codes, code], id, parent, position)) {
        await door.update('codes', moved, place);
      }
    }
    return { ...code, position: Math.min(position, code.position) };
  });

export const editCode = (context: Context, id: string, edit: CodeEdit): Promise<Code> =>
  change(context, 'Edit a code', async (door) => {
    const before = await readCode(door.db, id);
    const code = parseCode({ ...before, ...edit, name: (edit.name ?? before.name).trim() });
    if (before.codable && !code.codable) {
      const counts = (await countCodings(door.db)).filter((count) => count.code === id);
      if (counts.length > 0) {
        throw new DomainError(
          'invalid',
          `“${before.name}” has been given to passages, so it cannot become a folder. Put it into one instead.`,
        );
      }
    }
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

function parseCode(value: unknown): Code {
  const parsed = Code.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError(
    'invalid',
    `The code cannot be kept: ${issue?.path.join('.')} ${issue?.message}.`,
  );
}
