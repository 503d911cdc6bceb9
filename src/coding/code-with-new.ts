import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { addCoding, type NewCoding } from './actions.ts';
import { addCode } from './codebook-actions.ts';
import type { Code, Coding } from './model.ts';

/** Makes a code and applies it at once: one act for the coder, so one step to undo. */
export const codeWithNew = (
  context: Context,
  name: string,
  at: Omit<NewCoding, 'code'>,
): Promise<{ code: Code; coding: Coding }> =>
  change(context, `Code a passage with the new code “${name}”`, async (door) => {
    const code = await addCode(door.context, { name });
    return { code, coding: await addCoding(door.context, { ...at, code: code.id }) };
  });
