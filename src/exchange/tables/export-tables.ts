/** The tables of a case for spreadsheets and statistics programs. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeReport } from '../../cases/make-report.ts';
import type { ReportTable } from '../../cases/report.ts';
import { memosTable } from '../../coding/memo-list.ts';
import { EVERYTHING } from '../../coding/retrieval/filter.ts';
import {
  codesTable,
  coOccurrenceTable,
  passagesTable,
} from '../../coding/retrieval/report-tables.ts';
import { listCodedDocuments } from '../../coding/retrieval/store.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { reportCsv } from './report-csv.ts';

const COLUMNS = ['id', 'title', 'date', 'language', 'sphere', 'class', 'outlet', 'words'] as const;

async function documentsTable(db: Db): Promise<ReportTable> {
  const documents = await listCodedDocuments(db);
  const further = [...new Set(documents.flatMap((document) => document.columns()))].sort();
  return {
    report: 'documents',
    seed: null,
    columns: [...COLUMNS, ...further.map((name) => `column:${name}`)].map((key) => ({
      key,
      label: key,
      unit: '',
    })),
    rows: documents.map((document) => ({
      id: document.id,
      title: document.title,
      date: document.date,
      language: document.language,
      sphere: document.value('sphere'),
      class: document.value('class'),
      outlet: document.value('outlet'),
      words: document.words,
      ...Object.fromEntries(
        further.map((name) => [`column:${name}`, document.value(`column:${name}`)]),
      ),
    })),
    notes: [],
  };
}

/** All codings with their words, as one table. */
export const codingsCsv = async (db: Db): Promise<string> =>
  reportCsv(await makeReport(db, await passagesTable(db, EVERYTHING, 'document')));

/** A folder of tables, which must be new or empty, with `about.json` to say of what state they are. */
export async function exportTables(db: Db, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new DomainError('conflict', `${folder} is not empty. Nothing was written.`);
  }
  const tables: [string, ReportTable][] = [
    ['codings', await passagesTable(db, EVERYTHING, 'document')],
    ['codes', await codesTable(db, EVERYTHING)],
    ['co-occurrence', await coOccurrenceTable(db, EVERYTHING, 'overlap')],
    ['documents', await documentsTable(db)],
    ['memos', await memosTable(db)],
  ];
  const files: string[] = [];
  const about: Record<string, unknown> = {};
  for (const [name, table] of tables) {
    const report = await makeReport(db, table);
    await writeFile(join(folder, `${name}.csv`), reportCsv(report));
    files.push(`${name}.csv`);
    about[name] = { ...report, rows: report.rows.length };
  }
  await writeFile(join(folder, 'about.json'), `${JSON.stringify(about, null, 2)}\n`);
  return [...files, 'about.json'];
}
