/** Adding, editing and removing contested terms. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { insertRecord, readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { given } from '../../kernel/given.ts';
import { ContestedTerm } from '../model.ts';
import { contestedTermRecords } from '../records.ts';
import { NewTerm, type TermEdit } from './new-term.ts';
import { readVariant } from './read-variant.ts';

/** Throws for words that the search would not understand. */
function checkTerm(term: ContestedTerm): ContestedTerm {
  for (const { words } of term.variants) readVariant(words);
  return term;
}

export const addTerm = (
  context: Context,
  { id, ...wanted }: NewTerm & { id?: string },
): Promise<ContestedTerm> =>
  change(context, `Add the contested term ${wanted.title}`, async (door) => {
    const fresh = { ...NewTerm.parse(wanted), id: id ?? door.context.newId('trm_') };
    const term = checkTerm(ContestedTerm.parse(fresh));
    await insertRecord(door, contestedTermRecords, term);
    return term;
  });

export const editTerm = (context: Context, id: string, edit: TermEdit): Promise<ContestedTerm> =>
  change(context, 'Edit a contested term', async (door) => {
    const before = await readRecord(door.db, contestedTermRecords, id);
    const term = checkTerm(ContestedTerm.parse({ ...before, ...given(edit) }));
    await updateRecord(door, contestedTermRecords, term);
    return term;
  });

export const removeTerm = (context: Context, id: string): Promise<void> =>
  change(context, 'Remove a contested term', (door) =>
    removeRecord(door, contestedTermRecords, id),
  );
