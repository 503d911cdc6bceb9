/** Documents, codebook, codings and memos into a case folder. */

import type { Coding } from '../../coding/model.ts';
import { listReadings, listSettlements } from '../../coding/store.ts';
import { readOriginal } from '../../db/originals.ts';
import type { Db } from '../../db/schema.ts';
import type { Document } from '../../documents/document.ts';
import { listRevisions, readText } from '../../documents/store.ts';
import { folderJson } from '../folder/folder-json.ts';
import { STANDARD_FILES } from '../folder/folder-model.ts';
import { codePointCounter } from '../project/code-points.ts';
import { groupedBy, inTreeOrder, readCodedCase } from '../project/coded-case.ts';
import { extensionOf } from '../refi/source-text.ts';
import { codesToItems } from './code-items.ts';
import type { CodingRecordsFile, DocumentFile } from './coded-files.ts';
import { type AnnotatedCode, asAnnotation } from './web-annotation.ts';

export type WriteFile = (name: string, content: string | Uint8Array) => void;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Gives the names of the documents; no file for what the case does not have. */
export async function writeCoded(db: Db, write: WriteFile): Promise<string[]> {
  const { codes: tree, documents, codings, memos, runs } = await readCodedCase(db);
  const codes = new Map<string, AnnotatedCode>(
    [...inTreeOrder(tree)].map((code) => [code.id, code]),
  );
  const byDocument = groupedBy(codings, ({ document }) => document);
  const lines: string[] = [];
  const sorted = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const document of sorted) {
    const own = byDocument.get(document.id) ?? [];
    const texts = await writeDocument(db, document, own, write);
    lines.push(...annotationLines(own, codes, texts));
  }
  if (codes.size > 0) {
    write(STANDARD_FILES.codebook, folderJson(codesToItems([...inTreeOrder(tree)])));
  }
  if (lines.length > 0) write(STANDARD_FILES.codings, lines.join(''));
  if (memos.length > 0) write(STANDARD_FILES.memos, json(memos));
  const records: CodingRecordsFile = {
    runs,
    settlements: await listSettlements(db),
    readings: await listReadings(db),
  };
  if (Object.values(records).some((some) => some.length > 0)) {
    write(STANDARD_FILES.codingRecords, json(records));
  }
  return sorted.map(({ id }) => `documents/${id}.json`);
}

type Texts = ReadonlyMap<string, { file: string; text: string }>;

/** The text in force under the document's id; earlier ones, to which revisions and doubtful codings point, by their hash. */
async function writeDocument(
  db: Db,
  document: Document,
  codings: readonly Coding[],
  write: WriteFile,
): Promise<Texts> {
  const revisions = await listRevisions(db, document.id);
  const hashes = new Set([
    document.text,
    ...revisions.map(({ text }) => text),
    ...codings.map(({ text }) => text),
  ]);
  const texts = new Map<string, { file: string; text: string }>();
  const described: DocumentFile['texts'] = {};
  for (const hash of hashes) {
    const { text, layout } = await readText(db, hash);
    const file = `documents/${hash === document.text ? document.id : `${document.id}.${hash.slice(0, 16)}`}.txt`;
    write(file, text);
    texts.set(hash, { file, text });
    described[hash] = { file, layout };
  }
  const bytes = document.original === null ? null : await readOriginal(db, document.original);
  const original = bytes
    ? {
        file: `documents/${document.id}.original.${extensionOf(bytes.mediaType)}`,
        mediaType: bytes.mediaType,
      }
    : null;
  if (bytes && original) write(original.file, bytes.bytes);
  const file: DocumentFile = { document, revisions, texts: described, original };
  write(`documents/${document.id}.json`, json(file));
  return texts;
}

function annotationLines(
  codings: readonly Coding[],
  codes: ReadonlyMap<string, AnnotatedCode>,
  texts: Texts,
): string[] {
  const counters = new Map([...texts].map(([hash, { text }]) => [hash, codePointCounter(text)]));
  return codings.map((coding) => {
    const code = codes.get(coding.code) ?? { guid: coding.code, path: [] };
    const count = counters.get(coding.text) ?? ((offset: number) => offset);
    const annotation = asAnnotation(coding, texts.get(coding.text)?.file ?? '', code, count);
    return `${JSON.stringify(annotation)}\n`;
  });
}
