import type { Anchor } from '../../coding/anchoring.ts';
import type { Carried } from '../../coding/carry-over.ts';
import { carrier } from '../../coding/carry-over.ts';
import { correctDocument } from '../../coding/correct-document.ts';
import type { Door } from '../../db/change.ts';
import { keepOriginal, sha256 } from '../../db/originals.ts';
import type { Document } from '../../documents/document.ts';
import { dateFromPrinted } from '../../documents/document-date.ts';
import { layOutPlain } from '../../documents/lay-out.ts';
import { documentToRow, revisionToRow, rowToDocument } from '../../documents/rows.ts';
import { keepText, readWords } from '../../documents/store.ts';
import { detectLanguage, scriptOf } from '../../kernel/language.ts';
import { type ForeignDocument, type ForeignProject, guidKey, guidOf } from './foreign-project.ts';
import { nothingTaken, type Taken } from './project-import.ts';
import type { Steps } from './steps.ts';

/** A document of the project as it is in the case. */
export interface TakenDocument {
  id: string;
  /** sha-256 of the text in force, and the text. */
  sha256: string;
  text: string;
  /** When the case has another text than the project: finds the place in it. */
  carry: ((anchor: Anchor) => Carried) | null;
}

export interface TakenDocuments {
  taken: Taken;
  ids: Map<string, string>;
  found: Map<string, TakenDocument>;
}

export async function takeDocuments(
  door: Door,
  project: ForeignProject,
  batch: string,
  steps: Steps,
): Promise<TakenDocuments> {
  const rows = await door.db.selectFrom('documents').selectAll().execute();
  const known = new Map(rows.map(rowToDocument).map((of) => [guidKey(guidOf(of)), of]));
  const result: TakenDocuments = {
    taken: nothingTaken(),
    ids: new Map([...known].map(([guid, { id }]) => [guid, id])),
    found: new Map(),
  };
  for (const [at, foreign] of project.documents.entries()) {
    await steps.tell('documents', at, project.documents.length);
    const key = guidKey(foreign.guid);
    const there = known.get(key);
    const document = there
      ? await updateDocument(door, project, there, foreign, result.taken)
      : await addDocument(door, project, foreign, batch);
    if (!there) result.taken.added += 1;
    result.ids.set(key, document.id);
    result.found.set(key, document);
  }
  return result;
}

async function addDocument(
  door: Door,
  project: ForeignProject,
  foreign: ForeignDocument,
  batch: string,
): Promise<TakenDocument> {
  const { context, db } = door;
  const { own } = foreign;
  const language = own?.language ?? detectLanguage(foreign.text);
  const layout = foreign.layout ?? layOutPlain(foreign.text);
  const text = await keepText(db, foreign.text, layout, language);
  const original = foreign.original
    ? await keepOriginal(context, foreign.original.bytes, foreign.original.mediaType)
    : null;
  const now = context.clock().toISOString();
  const document: Document = {
    id: context.newId('doc_'),
    guid: foreign.guid,
    title: foreign.title || foreign.fileName,
    fileName: foreign.fileName,
    format: foreign.format,
    original,
    fingerprint: own?.fingerprint ?? sha256(new TextEncoder().encode(guidKey(foreign.guid))),
    source: null,
    language,
    script: scriptOf(foreign.text),
    date: own?.date ?? statedDate(foreign, language),
    text: text.sha256,
    revision: 1,
    importedAt: own?.importedAt ?? now,
    batch,
    stated: own?.stated ?? { authors: [] },
    attributes: foreign.attributes,
    dropped: own?.dropped ?? [],
    warnings: foreign.warnings,
  };
  await door.insert('documents', documentToRow(document));
  await door.insert(
    'document_revisions',
    revisionToRow({
      id: context.newId('rev_'),
      document: document.id,
      number: 1,
      text: document.text,
      at: now,
      user: context.user,
      reason: project.tool === '' ? '' : `Imported from ${project.tool}`,
    }),
  );
  return { id: document.id, sha256: text.sha256, text: foreign.text, carry: null };
}

/** A variable named like a date is the date of the document when it is written as one. */
function statedDate({ attributes }: ForeignDocument, language: string): string {
  const name = Object.keys(attributes).find((key) => /^date$/i.test(key));
  return name === undefined ? '' : dateFromPrinted(attributes[name], language);
}

/** Facts and attributes follow the project; the text of the case is kept, because it may have been corrected. */
async function updateDocument(
  door: Door,
  project: ForeignProject,
  there: Document,
  foreign: ForeignDocument,
  taken: Taken,
): Promise<TakenDocument> {
  const after: Document = {
    ...there,
    title: foreign.title || there.title,
    attributes: { ...there.attributes, ...foreign.attributes },
  };
  const differs = JSON.stringify(after) !== JSON.stringify(there);
  if (differs) await door.update('documents', there.id, documentToRow(after));
  const text = await readWords(door.db, there.text);
  const kept = { id: there.id, sha256: there.text, text };
  if (text === '' && foreign.text !== '') {
    const filled = await correctDocument(
      door.context,
      there.id,
      foreign.text,
      'The project has the text now.',
    );
    taken.updated += 1;
    return { id: there.id, sha256: filled.document.text, text: foreign.text, carry: null };
  }
  taken[differs ? 'updated' : 'known'] += 1;
  if (foreign.text === '' || foreign.text === text) return { ...kept, carry: null };
  project.losses.add({
    kind: 'other-text',
    outcome: 'changed',
    what: 'documents whose text differs from the one in the case; the text of the case was kept',
    example: there.title,
  });
  return { ...kept, carry: carrier(foreign.text, text) };
}
