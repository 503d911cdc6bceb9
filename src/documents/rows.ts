/** Documents as rows and back. */

import { Document, type DocumentRevision, type DocumentText, TextLayout } from './document.ts';
import { daysOf } from './document-date.ts';
import type { DocumentRevisionRow, DocumentRow, TextRow } from './tables.ts';
import { titleKey } from './title-key.ts';

export function documentToRow(document: Document): DocumentRow {
  const days = daysOf(document.date);
  const { guid, stated, attributes, dropped, warnings } = document;
  return {
    id: document.id,
    title: document.title,
    title_key: titleKey(document.title),
    file_name: document.fileName,
    format: document.format,
    original: document.original,
    fingerprint: document.fingerprint,
    source: document.source,
    language: document.language,
    script: document.script,
    date: document.date,
    date_from: days?.from ?? null,
    date_to: days?.to ?? null,
    text: document.text,
    revision: document.revision,
    imported_at: document.importedAt,
    batch: document.batch,
    details: JSON.stringify({ stated, attributes, dropped, warnings, guid }),
  };
}

export const rowToDocument = (row: DocumentRow): Document =>
  Document.parse({
    id: row.id,
    title: row.title,
    fileName: row.file_name,
    format: row.format,
    original: row.original,
    fingerprint: row.fingerprint,
    source: row.source,
    language: row.language,
    script: row.script,
    date: row.date,
    text: row.text,
    revision: row.revision,
    importedAt: row.imported_at,
    batch: row.batch,
    ...JSON.parse(row.details),
  });

export const rowToText = (row: TextRow): DocumentText => ({
  sha256: row.sha256,
  text: row.text,
  layout: TextLayout.parse(JSON.parse(row.layout)),
  characters: row.characters,
  words: row.words,
});

export const revisionToRow = (revision: DocumentRevision): DocumentRevisionRow => ({
  id: revision.id,
  document: revision.document,
  number: revision.number,
  text: revision.text,
  at: revision.at,
  user_name: revision.user,
  reason: revision.reason,
});

export const rowToRevision = (row: DocumentRevisionRow): DocumentRevision => ({
  id: row.id,
  document: row.document,
  number: row.number,
  text: row.text,
  at: row.at,
  user: row.user_name,
  reason: row.reason,
});
