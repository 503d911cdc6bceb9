/** Documents, codebook, codings and memos out of a case folder, checked before anything is stored. */
import type { z } from 'zod';
import type { Code, Coding, Memo } from '../../coding/model.ts';
import { sha256 } from '../../db/originals.ts';
import { textHash } from '../../documents/store.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { FolderCase } from '../folder/folder-model.ts';
import { readFolderFile, readFolderJson } from '../folder/read-folder.ts';
import { codePointReader } from '../project/code-points.ts';
import { itemsToCodes } from './code-items.ts';
import { CodingRecordsFile, DocumentFile, MemosFile } from './coded-files.ts';
import { fromAnnotation, WebAnnotation } from './web-annotation.ts';

export interface RestoredDocument {
  file: DocumentFile;
  /** By sha-256. */
  texts: Map<string, string>;
  original: { bytes: Uint8Array; mediaType: string } | null;
}

export interface RestoredCoding {
  documents: RestoredDocument[];
  codes: Code[];
  codings: Coding[];
  memos: Memo[];
  records: CodingRecordsFile;
}

const bad = (file: string, why: string): DomainError =>
  new DomainError('bad-input', `${file}: ${why}. Nothing was imported.`);

function checked<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw bad(file, `${issue?.path.join('.')}: ${issue?.message}`);
}

const textOf = (folder: string, name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFolderFile(folder, name).bytes);

function jsonOf<T>(folder: string, name: string | undefined, schema: z.ZodType<T>, none: T): T {
  if (name === undefined) return none;
  return checked(schema, parsed(textOf(folder, name), name), name);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(file, 'it is not JSON');
  }
}

export function readCoded(folder: string, named: Omit<FolderCase, 'articles'>): RestoredCoding {
  const documents = named.documents.map((name) => readDocumentFile(folder, name));
  const codes =
    named.codebook === undefined
      ? []
      : itemsToCodes(readFolderJson(folder, named.codebook), named.codebook);
  return {
    documents,
    codes,
    codings:
      named.codings === undefined ? [] : readCodings(folder, named.codings, documents, codes),
    memos: jsonOf(folder, named.memos, MemosFile, []),
    records: jsonOf(folder, named.codingRecords, CodingRecordsFile, {
      runs: [],
      settlements: [],
      readings: [],
    }),
  };
}

function readDocumentFile(folder: string, name: string): RestoredDocument {
  const file = checked(DocumentFile, parsed(textOf(folder, name), name), name);
  const texts = new Map<string, string>();
  for (const [hash, { file: textFile }] of Object.entries(file.texts)) {
    const text = textOf(folder, textFile);
    if (textHash(text) !== hash) throw bad(textFile, 'these are not the words that were stored');
    texts.set(hash, text);
  }
  for (const hash of [file.document.text, ...file.revisions.map(({ text }) => text)]) {
    if (!texts.has(hash)) throw bad(name, 'a text of the document is missing');
  }
  if (file.revisions.some(({ document }) => document !== file.document.id)) {
    throw bad(name, 'it holds a revision of another document');
  }
  if ((file.original === null) !== (file.document.original === null)) {
    throw bad(name, 'the original is missing');
  }
  if (file.original === null) return { file, texts, original: null };
  const { bytes } = readFolderFile(folder, file.original.file);
  if (sha256(bytes) !== file.document.original) {
    throw bad(file.original.file, 'these are not the bytes that were imported');
  }
  return { file, texts, original: { bytes, mediaType: file.original.mediaType } };
}

function readCodings(
  folder: string,
  name: string,
  documents: readonly RestoredDocument[],
  codes: readonly Code[],
): Coding[] {
  const texts = new Map(documents.map(({ file, texts }) => [file.document.id, texts]));
  const known = new Set(codes.map(({ id }) => id));
  const readers = new Map<string, (offset: number) => number>();
  const lines = textOf(folder, name).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const place = `${name}, line ${at + 1}`;
    const annotation = checked(WebAnnotation, parsed(line, place), place);
    const { code, document, text: hash } = annotation.dragoman;
    const text = texts.get(document)?.get(hash);
    if (!known.has(code)) throw bad(place, `the codebook has no code ${code}`);
    if (text === undefined) throw bad(place, `the document ${document} has no such text`);
    const read = readers.get(hash) ?? codePointReader(text);
    readers.set(hash, read);
    return [fromAnnotation(annotation, text, read)];
  });
}
