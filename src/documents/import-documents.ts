/** Taking drafts into the case: each batch is kept as soon as it is stored, and one undo takes back all. */
import { createHash } from 'node:crypto';
import { changeInSteps, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { keepOriginal, sha256 } from '../db/originals.ts';
import { detectLanguage, scriptOf } from '../kernel/language.ts';
import type { Document } from './document.ts';
import { dateFromPrinted } from './document-date.ts';
import type { DocumentDraft } from './draft.ts';
import { documentToRow, revisionToRow } from './rows.ts';
import { findFingerprints, keepText } from './store.ts';

/** Written together: enough to be fast, little enough that a stop loses nothing worth naming. */
const BATCH = { documents: 200, characters: 4_000_000 };

export interface ImportedDocument {
  id: string;
  fileName: string;
  title: string;
  words: number;
  dropped: Document['dropped'];
  warnings: string[];
  /** `known`: the same file or row is in the case; `same-text`: another document has the same words. */
  outcome: 'stored' | 'known' | 'same-text';
}

export interface ImportOptions {
  label?: string;
  /** Documents stored together; fewer show sooner and cost more. */
  every?: number;
  /** Called when documents are stored for good. */
  onStored?: (stored: readonly ImportedDocument[]) => void;
  signal?: AbortSignal;
}

/** Names a draft by what it is, wherever it lies. */
export const fingerprintOf = (draft: DocumentDraft): string =>
  draft.original
    ? sha256(draft.original.bytes)
    : createHash('sha256')
        .update(JSON.stringify([draft.text, draft.stated, draft.attributes]), 'utf8')
        .digest('hex');

/**
 * Stores drafts as they come. Stopping in the middle keeps what was reported as stored; importing the
 * same again goes on where it stopped, because what is known is not stored twice.
 */
export async function importDocuments(
  context: Context,
  drafts: AsyncIterable<DocumentDraft> | Iterable<DocumentDraft>,
  options: ImportOptions = {},
): Promise<{ batch: string; stored: number; known: number }> {
  const batch = context.newId('imp_');
  const long = changeInSteps(context, options.label ?? 'Import documents');
  const count = { stored: 0, known: 0 };
  let waiting: DocumentDraft[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const some = waiting;
    waiting = [];
    characters = 0;
    const stored = await long.step((door) => storeDrafts(door, some, batch));
    for (const { outcome } of stored) count[outcome === 'known' ? 'known' : 'stored'] += 1;
    options.onStored?.(stored);
  };
  for await (const draft of drafts) {
    if (options.signal?.aborted) break;
    waiting.push(draft);
    characters += draft.text.length + (draft.original?.bytes.length ?? 0);
    if (waiting.length >= (options.every ?? BATCH.documents) || characters >= BATCH.characters)
      await flush();
  }
  await flush();
  return { batch, ...count };
}

async function storeDrafts(
  door: Door,
  drafts: readonly DocumentDraft[],
  batch: string,
): Promise<ImportedDocument[]> {
  const fingerprints = drafts.map(fingerprintOf);
  const known = await findFingerprints(door.db, fingerprints);
  const documents: Document[] = [];
  const report: ImportedDocument[] = [];
  for (const [place, draft] of drafts.entries()) {
    const fingerprint = fingerprints[place] ?? '';
    const there = known.get(fingerprint);
    if (there !== undefined) {
      report.push({ ...reportOf(draft), id: there, outcome: 'known' });
      continue;
    }
    const { document, sameText, words } = await documentFromDraft(door, draft, batch, fingerprint);
    known.set(fingerprint, document.id);
    documents.push(document);
    const outcome = sameText ? 'same-text' : 'stored';
    report.push({ ...reportOf(draft), id: document.id, words, title: document.title, outcome });
  }
  await door.insertMany('documents', documents.map(documentToRow));
  await door.insertMany(
    'document_revisions',
    documents.map((document) =>
      revisionToRow({
        id: door.context.newId('rev_'),
        document: document.id,
        number: 1,
        text: document.text,
        at: document.importedAt,
        user: door.context.user,
        reason: '',
      }),
    ),
  );
  return report;
}

const reportOf = (draft: DocumentDraft) => ({
  fileName: draft.fileName,
  title: draft.stated.title ?? draft.fileName,
  words: 0,
  dropped: draft.dropped,
  warnings: draft.warnings,
});

async function documentFromDraft(
  door: Door,
  draft: DocumentDraft,
  batch: string,
  fingerprint: string,
): Promise<{ document: Document; sameText: boolean; words: number }> {
  const { context, db } = door;
  const language = draft.stated.language ?? detectLanguage(draft.text);
  const text = await keepText(db, draft.text, draft.layout, language);
  const original = draft.original
    ? await keepOriginal(context, draft.original.bytes, draft.original.mediaType)
    : null;
  const document: Document = {
    id: context.newId('doc_'),
    title: draft.stated.title ?? titleFrom(draft),
    fileName: draft.fileName,
    format: draft.format,
    original,
    fingerprint,
    source: null,
    language,
    script: scriptOf(draft.text),
    date: dateFromPrinted(draft.stated.date, language),
    text: text.sha256,
    revision: 1,
    importedAt: context.clock().toISOString(),
    batch,
    stated: draft.stated,
    attributes: draft.attributes,
    dropped: draft.dropped,
    warnings: draft.warnings,
  };
  return { document, sameText: text.known, words: text.words };
}

/** The first heading, or the first words, or the name of the file. */
function titleFrom(draft: DocumentDraft): string {
  const heading =
    draft.layout.blocks.find(({ kind }) => kind === 'heading') ?? draft.layout.blocks[0];
  const words = heading ? draft.text.slice(heading.start, heading.end).replaceAll(/\s+/g, ' ') : '';
  const title = words.trim();
  if (title === '') return draft.fileName;
  return title.length <= 120 ? title : `${title.slice(0, title.lastIndexOf(' ', 119) || 119)}…`;
}
