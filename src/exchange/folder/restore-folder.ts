/** What `exportFolder` wrote, back into a case: checked whole before the first row is written. */
import { z } from 'zod';
import { Correction } from '../../articles/corrections/correction.ts';
import { Article } from '../../articles/model.ts';
import { rowsToArticle } from '../../articles/rows.ts';
import { DECISION_TABLES, isSetAside } from '../../articles/set-aside.ts';
import type { Door } from '../../db/change.ts';
import { keepOriginal, sha256 } from '../../db/originals.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Source } from '../../sources/model.ts';
import { insertSource, listSourceIds } from '../../sources/store.ts';
import { folderError } from './folder-error.ts';
import { closeRow, type FolderTable, folderTables, type StoredRow } from './folder-rows.ts';
import { readFolderFile, readFolderJson } from './read-folder.ts';
import { itemsToSources } from './source-items.ts';

export interface Restored {
  sources: Source[];
  articles: {
    id: string;
    bytes: Uint8Array;
    mediaType: string;
    rows: [FolderTable, StoredRow[]][];
  }[];
  /** Decisions about articles that were taken out. */
  setAside: [FolderTable, StoredRow[]][];
}

const bad = (file: string, why: string): DomainError => folderError({ file, why });

const MEDIA: Readonly<Record<string, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const Reading = z.strictObject({
  original: z.string(),
  tables: z.partialRecord(
    z.enum(folderTables as [FolderTable, ...FolderTable[]]),
    z.array(z.unknown()).max(1_000_000),
  ),
});

function readReading(folder: string, name: string): Restored['articles'][number] {
  const reading = Reading.safeParse(readFolderJson(folder, name));
  if (!reading.success) throw bad(name, reading.error.issues[0]?.message ?? 'not valid');
  const rows = folderTables.map((table): [FolderTable, StoredRow[]] => [
    table,
    (reading.data.tables[table] ?? []).map((row) => closeRow(table, row, name)),
  ]);
  const of = Object.fromEntries(rows) as Record<FolderTable, StoredRow[]>;
  const [article] = of.articles;
  // The id names files when the case is written again.
  if (!/^[\w-]{1,100}$/u.test(String(article?.id))) throw bad(name, 'its id is not one of ours');
  if (of.articles.length !== 1 || of.article_texts.length !== 1 || !article) {
    throw bad(name, 'one article was expected');
  }
  const { bytes } = readFolderFile(folder, reading.data.original);
  if (sha256(bytes) !== article.sha256) {
    throw bad(reading.data.original, 'these are not the bytes that were read');
  }
  mustBeArticle(name, of);
  mustBeCorrections(name, of.article_corrections);
  return {
    id: String(article.id),
    bytes,
    mediaType: MEDIA[String(article.format)] ?? 'application/octet-stream',
    rows,
  };
}

/** The rows are put together as the program would, and the result is held against the model. */
function mustBeArticle(name: string, of: Record<FolderTable, StoredRow[]>): void {
  const [articles] = of.articles;
  const [article_texts] = of.article_texts;
  const id = articles?.id;
  const strangers = folderTables.some((table) =>
    of[table].some((row) => (row.article ?? row.id) !== id),
  );
  if (strangers) throw bad(name, 'it holds rows of another article');
  try {
    // The columns were checked above; here their JSON is.
    const article = rowsToArticle({ ...of, articles, article_texts } as unknown as Parameters<
      typeof rowsToArticle
    >[0]);
    const parsed = Article.safeParse(article);
    if (parsed.success) return;
    const [issue] = parsed.error.issues;
    throw bad(name, `${issue?.path.join('.')}: ${issue?.message}`);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw bad(name, 'its parts do not make an article');
  }
}

function mustBeCorrections(name: string, rows: readonly StoredRow[]): void {
  for (const { id, anchor, value } of rows) {
    // Both columns were written as JSON by `closeRow`.
    const correction = { anchor: JSON.parse(String(anchor)), value: JSON.parse(String(value)) };
    if (!Correction.safeParse(correction).success) throw bad(name, `${id} is no correction`);
  }
}

const SetAside = z.strictObject({
  article_corrections: z.array(z.unknown()).max(1_000_000),
  findings: z.array(z.unknown()).max(1_000_000),
});

function readSetAside(folder: string, name: string): Restored['setAside'] {
  const aside = SetAside.safeParse(readFolderJson(folder, name));
  if (!aside.success) throw bad(name, aside.error.issues[0]?.message ?? 'not valid');
  return DECISION_TABLES.map((table): [FolderTable, StoredRow[]] => {
    const rows = aside.data[table].map((row) => closeRow(table, row, name));
    if (rows.some(({ article }) => !isSetAside(String(article))))
      throw bad(name, 'it holds rows of an article');
    if (table === 'article_corrections') mustBeCorrections(name, rows);
    return [table, rows];
  });
}

export function readRestored(
  folder: string,
  {
    register,
    readings,
    setAside,
  }: { register?: string | undefined; readings: readonly string[]; setAside?: string | undefined },
): Restored {
  return {
    setAside: setAside === undefined ? [] : readSetAside(folder, setAside),
    sources:
      register === undefined ? [] : itemsToSources(readFolderJson(folder, register), register),
    articles: readings.map((name) => readReading(folder, name)),
  };
}

/** Into a case that does not hold them yet: a folder is put back, not merged. */
export async function writeRestored(
  door: Door,
  { sources, articles, setAside }: Restored,
): Promise<void> {
  const taken = await listSourceIds(door.db);
  const twice = sources.find(({ id }) => taken.has(id));
  if (twice) {
    throw new DomainError(
      'conflict',
      `The case has a source ${twice.id} already. A case folder is imported into a new case.`,
    );
  }
  for (const source of sources) await insertSource(door, source);
  await writeRows(door, setAside);
  for (const { bytes, mediaType, rows } of articles) {
    await keepOriginal(door.context, bytes, mediaType);
    await writeRows(door, rows);
  }
}

async function writeRows(door: Door, tables: Restored['setAside']): Promise<void> {
  for (const [table, rows] of tables) {
    // Checked against the table's columns when the file was read.
    for (const row of rows) await door.insert(table, row as never);
  }
}
