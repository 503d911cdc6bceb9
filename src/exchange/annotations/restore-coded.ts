import { codeToRow, codingToRow, memoToRow, runToRow, settlementToRow } from '../../coding/rows.ts';
import type { Door } from '../../db/change.ts';
import { keepOriginal } from '../../db/originals.ts';
import { documentToRow, revisionToRow } from '../../documents/rows.ts';
import { keepText } from '../../documents/store.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { RestoredCoding } from './read-coded.ts';

/** Puts everything back under its own ids, into a case that has none of it. */
export async function restoreCoded(door: Door, restored: RestoredCoding): Promise<void> {
  const { documents, codes, codings, memos, records } = restored;
  await mustBeNew(
    door,
    'documents',
    documents.map(({ file }) => file.document.id),
  );
  await mustBeNew(
    door,
    'codes',
    codes.map(({ id }) => id),
  );
  await mustBeNew(
    door,
    'codings',
    codings.map(({ id }) => id),
  );
  await mustBeNew(
    door,
    'memos',
    memos.map(({ id }) => id),
  );
  for (const { file, texts, original } of documents) {
    const language = file.document.language;
    for (const [hash, { layout }] of Object.entries(file.texts)) {
      await keepText(door.db, texts.get(hash) ?? '', layout, language);
    }
    if (original) await keepOriginal(door.context, original.bytes, original.mediaType);
    await door.insert('documents', documentToRow(file.document));
    await door.insertMany('document_revisions', file.revisions.map(revisionToRow));
  }
  await door.insertMany('codes', codes.map(codeToRow));
  await door.insertMany('coding_runs', records.runs.map(runToRow));
  await door.insertMany('codings', codings.map(codingToRow));
  await door.insertMany('memos', memos.map(memoToRow));
  await door.insertMany('settlements', records.settlements.map(settlementToRow));
  await door.insertMany('readings', records.readings);
}

async function mustBeNew(
  door: Door,
  table: 'documents' | 'codes' | 'codings' | 'memos',
  ids: readonly string[],
): Promise<void> {
  const rows = await door.db.selectFrom(table).select('id').execute();
  const taken = new Set(rows.map(({ id }) => id));
  const there = ids.find((id) => taken.has(id) || !taken.add(id));
  if (there === undefined) return;
  throw new DomainError(
    'conflict',
    `There is a ${there} in ${table} already. A case folder is imported into a new case.`,
  );
}
