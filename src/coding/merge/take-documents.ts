import { keepOriginal, readOriginal } from '../../db/originals.ts';
import type { Document } from '../../documents/document.ts';
import { documentToRow, revisionToRow } from '../../documents/rows.ts';
import { keepText, listRevisions, readText } from '../../documents/store.ts';
import { correctDocument } from '../correct-document.ts';
import { freeId, type Taking } from './taking.ts';

/** Keeps a text of the copy here, with its layout. */
export async function keepTheirText(
  { door, other }: Taking,
  sha256: string,
  language: string,
): Promise<string> {
  const { text, layout } = await readText(other, sha256);
  await keepText(door.db, text, layout, language);
  return text;
}

async function addDocument(taking: Taking, document: Document): Promise<void> {
  const { door, other } = taking;
  const id = await freeId(door, 'documents', document.id, 'doc_');
  const original = document.original && (await readOriginal(other, document.original));
  if (original) await keepOriginal(door.context, original.bytes, original.mediaType);
  const source =
    document.source &&
    (await door.db
      .selectFrom('sources')
      .select('id')
      .where('id', '=', document.source)
      .executeTakeFirst());
  await keepTheirText(taking, document.text, document.language);
  await door.insert(
    'documents',
    documentToRow({
      ...document,
      id,
      original: original ? document.original : null,
      source: source ? document.source : null,
    }),
  );
  for (const revision of await listRevisions(other, document.id)) {
    await keepTheirText(taking, revision.text, document.language);
    const row = { ...revision, id: door.context.newId('rev_'), document: id };
    await door.insert('document_revisions', revisionToRow(row));
  }
  taking.documents.set(document.id, id);
}

/** New documents with all their texts; where another text is in force the one that was decided for. */
export async function takeDocuments(taking: Taking): Promise<void> {
  const { door, comparison, decisions, documents, result } = taking;
  for (const { ours, theirs } of comparison.documents.known) documents.set(theirs.id, ours.id);
  for (const { ours, theirs } of comparison.documents.otherText) {
    const text = await keepTheirText(taking, theirs.text, theirs.language);
    if (decisions[`text:${ours.id}`] !== 'there') continue;
    const reason = (await listRevisions(taking.other, theirs.id)).at(-1)?.reason ?? '';
    await correctDocument(door.context, ours.id, text, reason || 'Text of a merged copy');
  }
  for (const document of comparison.documents.fresh) await addDocument(taking, document);
  result.documents = comparison.documents.fresh.length;
}
