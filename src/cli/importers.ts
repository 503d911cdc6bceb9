/** What `dragoman import --as …` can bring into a case. */

import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Terminal } from './terminal.ts';

export interface ImporterOptions {
  /** Columns of a corpus or a series: `text=body,date=published`. */
  readonly map?: string;
  /** Of a series. */
  readonly title?: string;
  readonly unit?: string;
  readonly vintage?: string;
  /** Of events: which table, which edition of it, and whether actors are only those that the case has. */
  readonly table?: string;
  readonly edition?: string;
  readonly knownActors?: boolean;
  /** Of a project: what is to become of its conflicts with the case. */
  readonly conflicts?: string;
}

export type Importer = (
  context: Context,
  path: string,
  terminal: Terminal,
  options: ImporterOptions,
) => Promise<void>;

const importArticleFile: Importer = async (context, path, terminal) => {
  const { importArticle } = await import('../articles/import-article.ts');
  const { readInputFile } = await import('./read-input-file.ts');
  const file = await readInputFile(path);
  terminal.progress(`Reading ${file.fileName} …`);
  const { id, title, notes, quotations, unresolved, warnings } = await importArticle(context, file);
  for (const warning of warnings) terminal.note(warning);
  const found = `${notes.length} notes, ${quotations.length} quotations, ${unresolved.length} unresolved`;
  terminal.out(`Imported “${title}” as ${id}: ${found}.`);
};

const importReferences: Importer = async (context, path, terminal) => {
  const { readInputFile } = await import('./read-input-file.ts');
  const { readBibliography } = await import('../sources/formats/read-bibliography.ts');
  const { importSources } = await import('../sources/actions.ts');
  const { bytes, fileName } = await readInputFile(path);
  const items = await readBibliography(fileName, new TextDecoder().decode(bytes));
  const added = await importSources(context, items);
  terminal.out(
    `Imported ${added.length === 1 ? '1 source' : `${added.length} sources`} from ${fileName}.`,
  );
};

const importCorpusFile: Importer = async (context, path, terminal, options) => {
  const { importCorpusPath } = await import('./import-corpus.ts');
  await importCorpusPath(context, path, terminal, options.map ?? '');
};

const importSeriesFile: Importer = async (context, path, terminal, options) => {
  const { importSeriesPath } = await import('./import-series.ts');
  await importSeriesPath(context, path, terminal, options);
};

const importEventTable: Importer = async (context, path, terminal, options) => {
  const { importEventsPath } = await import('./import-events.ts');
  await importEventsPath(context, path, terminal, options);
};

const importCaseFolder: Importer = async (context, path, terminal) => {
  const { importFolder } = await import('../exchange/folder/import-folder.ts');
  await importFolder(context, path);
  terminal.out(`Imported the case folder ${path}.`);
};

/** What `read` gives; where it refuses, the message begins with the place. */
function saidOf<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, `${place}: ${error.message}`, error.details);
  }
}

const importProject: Importer = async (context, path, terminal, { conflicts }) => {
  if (/^\.dragoman$/i.test(extname(path))) {
    const { mergeCopy } = await import('./merge-copy.ts');
    return mergeCopy(context, path, terminal);
  }
  const { readInputFile } = await import('./read-input-file.ts');
  const { readProjectFile } = await import('../exchange/project/import-project.ts');
  const { readPolicy, UNDECIDED } = await import('../exchange/project/decisions.ts');
  const { takeDecided } = await import('../exchange/project/settle-conflicts.ts');
  const { describeImport } = await import('../exchange/project/describe-import.ts');
  const { projectFile } = await import('./project-file.ts');
  const fileName = basename(path);
  const decisions =
    conflicts === undefined
      ? UNDECIDED
      : saidOf(`${fileName}, option --conflicts`, () => readPolicy(conflicts));
  const { bytes } = await readInputFile(projectFile(path));
  terminal.progress(`Reading ${fileName} …`);
  const project = await readProjectFile(bytes, fileName);
  const result = await takeDecided(context, project, decisions);
  for (const line of describeImport(result)) terminal.out(line);
};

export const importers: Readonly<Record<string, Importer>> = {
  article: importArticleFile,
  bibliography: importReferences,
  corpus: importCorpusFile,
  events: importEventTable,
  folder: importCaseFolder,
  project: importProject,
  series: importSeriesFile,
};

/** Kinds of which many files make one import, with one summary and one undo. */
export const importTogether: Readonly<
  Record<string, (context: Context, paths: readonly string[], terminal: Terminal) => Promise<void>>
> = {
  documents: async (context, paths, terminal) => {
    const { importDocumentFiles } = await import('./import-documents.ts');
    await importDocumentFiles(context, paths, terminal);
  },
};

/** What a path most likely is, when nobody has said: a folder, a file of references, else an article. */
export function guessKind(path: string): string {
  if (/^\.(?:qdpx|qdc|qda|dragoman)$/i.test(extname(path))) return 'project';
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'folder';
  if (/^\.(?:csv|tsv|jsonl|ndjson)$/i.test(extname(path))) return 'corpus';
  return /^\.(?:bib|bibtex|ris|json)$/i.test(extname(path)) ? 'bibliography' : 'article';
}
