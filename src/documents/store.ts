/** Documents in the case: texts and passages by their content, documents through the door. */
import { createHash } from 'node:crypto';
import { inParts } from '../db/change.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import { countWords } from '../kernel/words.ts';
import { cutPassages } from './cut-passages.ts';
import type { Document, DocumentRevision, DocumentText, Passage, TextLayout } from './document.ts';
import { signatureOf } from './near-copies/signature.ts';
import { rowToDocument, rowToRevision, rowToText } from './rows.ts';
import type { PassageRow } from './tables.ts';

export const textHash = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** SQLite takes 32766 parameters a statement. */
const PASSAGES_A_STATEMENT = 1000;

export interface StoredText {
  sha256: string;
  /** Whether the case had these words already. */
  known: boolean;
  words: number;
}

/** Keeps a text and its passages once, under the hash of its words. Call it inside a change. */
export async function keepText(
  db: Db,
  text: string,
  layout: TextLayout,
  language?: string,
): Promise<StoredText> {
  const sha256 = textHash(text);
  const words = countWords(text);
  const kept = await db
    .insertInto('texts')
    .values({
      sha256,
      text,
      layout: JSON.stringify(layout),
      characters: codePoints(text),
      words,
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .executeTakeFirst();
  if (Number(kept.numInsertedOrUpdatedRows ?? 0) === 0) return { sha256, known: true, words };
  const passages = cutPassages(text, layout, language);
  let first: number | undefined;
  for (let from = 0; from < passages.length; from += PASSAGES_A_STATEMENT) {
    const seqs = await db
      .insertInto('passages')
      .values(
        passages.slice(from, from + PASSAGES_A_STATEMENT).map((passage) => ({
          text: sha256,
          position: passage.position,
          start_at: passage.start,
          end_at: passage.end,
          language: passage.language,
          script: passage.script,
          words: passage.words,
        })),
      )
      .returning('seq')
      .execute();
    first ??= seqs[0]?.seq;
  }
  if (first !== undefined) await keepSignature(db, text, first);
  return { sha256, known: false, words };
}

async function keepSignature(db: Db, text: string, passage: number): Promise<void> {
  const hashes = signatureOf(text);
  if (hashes.length === 0) return;
  await db
    .insertInto('text_bands')
    .values(hashes.map((hash) => ({ hash, passage })))
    .execute();
}

function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}

export async function readText(db: Db, sha256: string): Promise<DocumentText> {
  const row = await db
    .selectFrom('texts')
    .selectAll()
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (!row) throw new DomainError('damaged', `The text ${sha256.slice(0, 12)}… is missing.`);
  return rowToText(row);
}

/** Its size, without reading it. */
export async function measureText(
  db: Db,
  sha256: string,
): Promise<{ words: number; characters: number }> {
  const row = await db
    .selectFrom('texts')
    .select(['words', 'characters'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ?? { words: 0, characters: 0 };
}

/** The words alone, without the layout: for what needs to be quick. */
export async function readWords(db: Db, sha256: string): Promise<string> {
  const row = await db
    .selectFrom('texts')
    .select('text')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (!row) throw new DomainError('damaged', `The text ${sha256.slice(0, 12)}… is missing.`);
  return row.text;
}

export async function findDocument(db: Db, id: string): Promise<Document | null> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? rowToDocument(row) : null;
}

export async function readDocument(db: Db, id: string): Promise<Document> {
  const document = await findDocument(db, id);
  return document ?? missing(id);
}

function missing(id: string): never {
  throw new DomainError('not-found', `There is no document ${id} in this case.`);
}

/** The documents of these ids, in their order; none may be missing. */
export async function readDocumentsOf(db: Db, ids: readonly string[]): Promise<Document[]> {
  const found = new Map<string, Document>();
  for (const some of inParts(ids)) {
    const rows = await db.selectFrom('documents').selectAll().where('id', 'in', some).execute();
    for (const row of rows) found.set(row.id, rowToDocument(row));
  }
  return ids.map((id) => found.get(id) ?? missing(id));
}

/** Which of these files and rows are in the case already: fingerprint to document. */
export async function findFingerprints(
  db: Db,
  fingerprints: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'fingerprint'])
    .where('fingerprint', 'in', fingerprints)
    .execute();
  return new Map(rows.map(({ id, fingerprint }) => [fingerprint, id]));
}

export async function listPassages(db: Db, text: string): Promise<Passage[]> {
  const rows = await db
    .selectFrom('passages')
    .selectAll()
    .where('text', '=', text)
    .orderBy('position')
    .execute();
  return rows.map(rowToPassage);
}

type StoredPassageRow = Omit<PassageRow, 'seq'> & { seq: number };

export const rowToPassage = (row: StoredPassageRow): Passage => ({
  seq: row.seq,
  text: row.text,
  position: row.position,
  start: row.start_at,
  end: row.end_at,
  language: row.language,
  script: row.script,
  words: row.words,
});

export async function listRevisions(db: Db, document: string): Promise<DocumentRevision[]> {
  const rows = await db
    .selectFrom('document_revisions')
    .selectAll()
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  return rows.map(rowToRevision);
}
