/** A case as a folder of files that can be read without us and kept in git. `importFolder` is its inverse. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleToMarkdown } from '../../articles/article-markdown.ts';
import { DECISION_TABLES, isSetAside } from '../../articles/set-aside.ts';
import { loadArticle } from '../../articles/store.ts';
import { readCaseInfo } from '../../cases/store.ts';
import type { Context } from '../../db/context.ts';
import { readOriginal } from '../../db/originals.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { listSources } from '../../sources/store.ts';
import { writeCoded } from '../annotations/write-coded.ts';
import { FOLDER_TABLES, folderTables, isOwnRow, openRow, type StoredRow } from './folder-rows.ts';
import { roCrate } from './ro-crate.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/pdf': 'pdf',
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Keys by the alphabet, so that the same case gives the same file and git shows only what changed. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}

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

async function writeOriginal(db: Db, folder: string, sha256: string): Promise<string> {
  const original = await readOriginal(db, sha256);
  if (!original) throw new DomainError('damaged', `The file ${sha256} is missing in the case.`);
  const name = `documents/${sha256}.${EXTENSIONS[original.mediaType] ?? 'bin'}`;
  writeFileSync(join(folder, name), original.bytes);
  return name;
}

/** Writes everything the case holds now. The history stays in the case file. */
export async function exportFolder(context: Context, folder: string): Promise<string[]> {
  mustBeEmpty(folder);
  const { db } = context;
  const info = await readCaseInfo(db);
  const files: string[] = [];
  const write = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
    files.push(name);
  };
  for (const part of ['documents', 'articles']) mkdirSync(join(folder, part));
  const articles = await db.selectFrom('articles').select(['id', 'sha256']).orderBy('id').execute();
  const readings: string[] = [];
  for (const { id, sha256 } of articles) {
    const original = await writeOriginal(db, folder, sha256);
    if (!files.includes(original)) files.push(original);
    readings.push(`articles/${id}.json`);
    write(`articles/${id}.json`, json({ original, tables: await rowsOf(db, id) }));
    write(`articles/${id}.md`, articleToMarkdown(await loadArticle(db, id)));
  }
  write('sources.csl.json', json(inOrder((await listSources(db)).map(folderItem))));
  const coded = await writeCoded(db, write);
  const aside = await asideRows(db);
  if (aside) write('articles/set-aside.json', json(aside));
  const named = { articles: [], register: 'sources.csl.json', readings, ...coded };
  const setAside = aside ? { setAside: 'articles/set-aside.json' } : {};
  write('case.json', json({ ...info, ...named, ...setAside }));
  write('ro-crate-metadata.json', json(roCrate(info, files)));
  return files;
}

/** A CSL item that opens in Zotero, with the whole of our record beside it. */
const folderItem = ({
  csl,
  ...custom
}: Awaited<ReturnType<typeof listSources>>[number]): object => ({
  ...csl,
  custom: { ...(typeof csl.custom === 'object' ? csl.custom : {}), dragoman: custom },
});
