/** A case as a folder of files that can be read without us and kept in git. `importFolder` is its inverse. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleToMarkdown } from '../../articles/article-markdown.ts';
import { DECISION_TABLES, isSetAside } from '../../articles/set-aside.ts';
import { loadArticle } from '../../articles/store.ts';
import { readCaseInfo } from '../../cases/store.ts';
import type { Context } from '../../db/context.ts';
import { readOriginal } from '../../db/originals.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { listSources } from '../../sources/store.ts';
import { type WriteFile, writeCoded } from '../annotations/write-coded.ts';
import { folderJson } from './folder-json.ts';
import { FolderCase, STANDARD_FILES } from './folder-model.ts';
import { FOLDER_TABLES, folderTables, isOwnRow, openRow, type StoredRow } from './folder-rows.ts';
import { thinShape } from './records/shape.ts';
import { writeRecords } from './records/write-records.ts';
import { roCrate } from './ro-crate.ts';
import { sourceToItem } from './source-items.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/pdf': 'pdf',
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function mustBeEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) {
    throw new DomainError('conflict', `${folder} is not empty. Nothing was written.`);
  }
}

/** All rows of one article, table by table. */
async function rowsOf(db: Db, article: string): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of folderTables) {
    const rows = await db
      .selectFrom(table)
      .selectAll()
      // Every table here has one of the two columns; the union of their types hides it.
      .where((isOwnRow(table) ? 'id' : 'article') as 'id', '=', article)
      .orderBy(('seq' in FOLDER_TABLES[table] ? 'seq' : 'id') as 'id')
      .orderBy('id')
      .execute();
    tables[table] = (rows as unknown as StoredRow[]).map((row) => openRow(table, row));
  }
  return tables;
}

/** Decisions about articles that were taken out; null when there are none. */
async function asideRows(db: Db): Promise<Record<string, unknown[]> | null> {
  const tables: Record<string, unknown[]> = {};
  for (const table of DECISION_TABLES) {
    const query = db.selectFrom<(typeof DECISION_TABLES)[number]>(table).selectAll();
    const rows = (await query.orderBy('article').orderBy('seq').orderBy('id').execute()).filter(
      ({ article }) => isSetAside(article),
    );
    tables[table] = (rows as unknown as StoredRow[]).map((row) => openRow(table, row));
  }
  return Object.values(tables).some((rows) => rows.length > 0) ? tables : null;
}

async function readManuscript(
  db: Db,
  sha256: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const original = await readOriginal(db, sha256);
  if (!original) throw new DomainError('damaged', `The file ${sha256} is missing in the case.`);
  const name = `documents/${sha256}.${EXTENSIONS[original.mediaType] ?? 'bin'}`;
  return { name, bytes: original.bytes };
}

/** Writes everything the case holds now. The history stays in the case file. */
export async function exportFolder(context: Context, folder: string): Promise<string[]> {
  mustBeEmpty(folder);
  const { db, clock } = context;
  const info = await readCaseInfo(db);
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    files.push(name);
  };
  const readings = await writeReadings(db, write, files);
  const sources = await listSources(db);
  if (sources.length > 0) {
    const inOrder = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    write(STANDARD_FILES.register, folderJson(inOrder.map(sourceToItem)));
  }
  const documents = await writeCoded(db, write);
  await writeRecords(db, write);
  const aside = await asideRows(db);
  if (aside) write(STANDARD_FILES.setAside, json(aside));
  write('case.json', folderJson(thinShape(FolderCase, { ...info, readings, documents })));
  const crate = roCrate(info, files, clock().toISOString().slice(0, 10));
  write('ro-crate-metadata.json', json(crate));
  return files;
}

/** Articles as they were read and corrected, each with its file; the names of the readings. */
async function writeReadings(
  db: Db,
  write: WriteFile,
  files: readonly string[],
): Promise<string[]> {
  const articles = await db.selectFrom('articles').select(['id', 'sha256']).orderBy('id').execute();
  const readings: string[] = [];
  for (const { id, sha256 } of articles) {
    const { name, bytes } = await readManuscript(db, sha256);
    if (!files.includes(name)) write(name, bytes);
    readings.push(`articles/${id}.json`);
    write(`articles/${id}.json`, json({ original: name, tables: await rowsOf(db, id) }));
    write(`articles/${id}.md`, articleToMarkdown(await loadArticle(db, id)));
  }
  return readings;
}
