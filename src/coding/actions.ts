/** Coding: applying codes to text, taking them away, and carrying them to a corrected text. */
import { change, inParts } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { readDocument, readWords } from '../documents/store.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Span } from '../kernel/span.ts';
import { type Anchor, anchorAt } from './anchoring.ts';
import { newGuid } from './guid.ts';
import type { Coding } from './model.ts';
import { codingToRow } from './rows.ts';
import { findCoding, listReadings, readCode, readCoding } from './store.ts';

export interface NewCoding extends Span {
  document: string;
  code: string;
  /** Who codes; the user of the case when not said. */
  coder?: string;
}

/** Applies a code to a stretch of the text in force, widened to whole graphemes. Twice is once. */
export const addCoding = (context: Context, wanted: NewCoding): Promise<Coding> =>
  change(context, 'Code a passage', async (door) => {
    const code = await readCode(door.db, wanted.code);
    if (!code.codable) {
      throw new DomainError('invalid', `“${code.name}” is a folder: choose a code in it.`);
    }
    const document = await readDocument(door.db, wanted.document);
    const text = await readWords(door.db, document.text);
    const anchor = anchorAt(text, wanted);
    if (!anchor) {
      throw new DomainError(
        'invalid',
        `The selection is not inside the text of “${document.title}”.`,
      );
    }
    const coder = wanted.coder ?? door.context.user;
    const same = await findCoding(door.db, {
      ...anchor,
      code: code.id,
      document: document.id,
      coder,
    });
    if (same) return same;
    const coding = codingAt(door.context, anchor, {
      code: code.id,
      document: document.id,
      text: document.text,
      coder,
    });
    await door.insert('codings', codingToRow(coding));
    return coding;
  });

/** A coding at an anchor, made now by a person unless something else is said. */
export function codingAt(
  context: Context,
  anchor: Anchor,
  of: Pick<Coding, 'code' | 'document' | 'text' | 'coder'> & Partial<Coding>,
): Coding {
  const id = context.newId('cdg_');
  return {
    id,
    guid: newGuid(id),
    origin: 'person',
    run: null,
    madeAt: context.clock().toISOString(),
    state: 'placed',
    doubt: '',
    ...of,
    ...anchor,
  };
}

/** Takes codings away with the memos on them. */
export const removeCodings = (context: Context, ids: readonly string[]): Promise<void> =>
  change(
    context,
    ids.length === 1 ? 'Remove a coding' : `Remove ${ids.length} codings`,
    async (door) => {
      for (const some of inParts(ids)) {
        const memos = await door.db
          .selectFrom('memos')
          .select('id')
          .where('target_kind', '=', 'coding')
          .where('target', 'in', some)
          .execute();
        await door.removeMany(
          'memos',
          memos.map(({ id }) => id),
        );
      }
      await door.removeMany('codings', ids);
    },
  );

export type CodingEdit = Partial<Span> & { code?: string; confirmed?: true };

/** Gives a coding another code or stretch, or confirms what a machine proposed. */
export const editCoding = (context: Context, id: string, edit: CodingEdit): Promise<Coding> =>
  change(context, 'Change a coding', async (door) => {
    const coding = await readCoding(door.db, id);
    const document = await readDocument(door.db, coding.document);
    if (edit.code !== undefined) await readCode(door.db, edit.code);
    const after: Coding = { ...coding, code: edit.code ?? coding.code };
    if (edit.confirmed && coding.origin === 'machine') after.origin = 'confirmed';
    if (edit.start !== undefined || edit.end !== undefined) {
      const text = await readWords(door.db, document.text);
      const anchor = anchorAt(text, {
        start: edit.start ?? coding.start,
        end: edit.end ?? coding.end,
      });
      if (!anchor) throw new DomainError('invalid', 'The selection is not inside the text.');
      Object.assign(after, anchor, { text: document.text, state: 'placed', doubt: '' });
    }
    const same = await findCoding(door.db, after);
    if (same && same.id !== id) {
      throw new DomainError(
        'conflict',
        'The same words carry this code by the same coder already.',
      );
    }
    await door.update('codings', id, codingToRow(after));
    return after;
  });

/** A person says that what a machine coded is right. */
export const confirmCodings = (context: Context, ids: readonly string[]): Promise<void> =>
  change(
    context,
    ids.length === 1 ? 'Confirm a coding' : `Confirm ${ids.length} codings`,
    async (door) => {
      for (const some of inParts(ids)) {
        const rows = await door.db
          .selectFrom('codings')
          .select(['id', 'origin'])
          .where('id', 'in', some)
          .execute();
        const gone = some.find((id) => !rows.some((row) => row.id === id));
        if (gone !== undefined) await readCoding(door.db, gone);
        const machine = rows.filter(({ origin }) => origin === 'machine');
        await door.updateMany(
          'codings',
          machine.map(({ id }) => id),
          { origin: 'confirmed' },
        );
      }
    },
  );

/** Says that a coder has read a text to its end, or takes that back. */
export const markRead = (
  context: Context,
  document: string,
  coder: string,
  read: boolean,
): Promise<void> =>
  change(context, read ? 'Mark as read' : 'Mark as not read', async (door) => {
    await readDocument(door.db, document);
    const own = (await listReadings(door.db, document)).filter((of) => of.coder === coder);
    if (!read) for (const { id } of own) await door.remove('readings', id);
    else if (own.length === 0) {
      const at = door.context.clock().toISOString();
      await door.insert('readings', { id: door.context.newId('rdg_'), document, coder, at });
    }
  });
