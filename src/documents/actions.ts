/** What one can do with documents that are in the case. The texts themselves: see `correct-text.ts`. */
import { change, type Door, inParts } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { findSource } from '../sources/store.ts';
import type { Document } from './document.ts';
import { daysOf } from './document-date.ts';
import type { DocumentEdit } from './document-view.ts';
import { readDocumentsOf } from './store.ts';
import type { DocumentRow } from './tables.ts';
import { titleKey } from './title-key.ts';

const plural = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);

const WORDS: Record<keyof DocumentEdit, string> = {
  title: 'title',
  date: 'date',
  language: 'language',
  source: 'source',
};

/** The same title, date, language or source for one or many, in one change. */
export const editDocuments = (
  context: Context,
  ids: readonly string[],
  edit: DocumentEdit,
): Promise<Document[]> =>
  change(context, labelOf(ids.length, edit), async (door) => {
    await checkEdit(door, edit);
    await door.updateMany('documents', ids, columnsOf(edit));
    return readDocumentsOf(door.db, ids);
  });

function columnsOf({ title, date, language, source }: DocumentEdit): Partial<DocumentRow> {
  const days = daysOf(date ?? '');
  return {
    ...(title === undefined ? {} : { title, title_key: titleKey(title) }),
    ...(date === undefined
      ? {}
      : { date, date_from: days?.from ?? null, date_to: days?.to ?? null }),
    ...(language === undefined ? {} : { language }),
    ...(source === undefined ? {} : { source }),
  };
}

function labelOf(count: number, edit: DocumentEdit): string {
  const named = (Object.keys(WORDS) as (keyof DocumentEdit)[]).filter(
    (name) => edit[name] !== undefined,
  );
  return `Set ${named.map((name) => WORDS[name]).join(' and ')} of ${plural(count)}`;
}

async function checkEdit(door: Door, edit: DocumentEdit): Promise<void> {
  if (edit.date !== undefined && edit.date !== '' && daysOf(edit.date) === null) {
    throw new DomainError(
      'invalid',
      `“${edit.date}” is no date. Write 2020, 2020-11, 2020-11-10, or 2020? when you are not sure.`,
    );
  }
  if (typeof edit.source === 'string' && (await findSource(door.db, edit.source)) === null) {
    throw new DomainError('not-found', `There is no source ${edit.source} in this case.`);
  }
}

/** Rows of other rooms that mean nothing without the document; one undo brings all back. */
const ABOUT_DOCUMENT = ['codings', 'settlements', 'readings', 'document_revisions'] as const;

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Takes documents out of the case with their revisions and with what was coded in them. */
export const removeDocuments = (
  context: Context,
  ids: readonly string[],
): Promise<{ codings: number }> =>
  change(context, `Remove ${plural(ids.length)}`, async (door) => {
    let codings = 0;
    for (const some of inParts(ids)) {
      for (const table of ABOUT_DOCUMENT) {
        const rows = await door.db
          .selectFrom(table)
          .select('id')
          .where('document', 'in', some)
          .execute();
        await door.removeMany(table, idsOf(rows));
        if (table === 'codings') codings += rows.length;
      }
      const memos = await door.db
        .selectFrom('memos')
        .select('id')
        .where('target_kind', '=', 'document')
        .where('target', 'in', some)
        .execute();
      await door.removeMany('memos', idsOf(memos));
      await door.removeMany('documents', some);
    }
    return { codings };
  });
