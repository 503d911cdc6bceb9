/** Imports that run while the screen looks on: what was done with each file, and how much is left. */
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Context } from '../db/context.ts';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { ColumnMapping } from './corpus/corpus-columns.ts';
import type { Corpus } from './corpus/corpus-file.ts';
import { importCorpus } from './corpus/import-corpus.ts';
import type { DocumentDraft } from './draft.ts';
import { type ImportedDocument, importDocuments } from './import-documents.ts';
import { readDocuments } from './readers/read-documents.ts';
import { isFailure } from './readers/read-failure.ts';
import { findFingerprints } from './store.ts';

export const ImportItem = z.object({
  fileName: z.string(),
  outcome: z.enum(['stored', 'same-text', 'known', 'failed', 'skipped']),
  /** Id of the document; null when there is none. */
  document: z.string().nullable(),
  title: z.string(),
  words: z.number().int(),
  dropped: z.array(z.object({ what: z.string(), count: z.number().int() })),
  warnings: z.array(z.string()),
  /** Why it was not taken, and what helps. */
  problem: z.string(),
  remedy: z.string(),
});
export type ImportItem = z.infer<typeof ImportItem>;

export const ImportJob = z.object({
  id: z.string(),
  label: z.string(),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  /** Files or rows looked at so far. */
  read: z.number().int(),
  /** Files to read; null while nobody can know, as in archives and tables. */
  total: z.number().int().nullable(),
  /** What is being read. */
  reading: z.string(),
  stored: z.number().int(),
  known: z.number().int(),
  failed: z.number().int(),
  error: z.string(),
});
export type ImportJob = z.infer<typeof ImportJob>;

/** Beyond these only the numbers grow: a person reads no longer list, and memory has an end. */
const MOST_ITEMS = 10_000;
const MOST_JOBS = 20;

export interface Running {
  job: ImportJob;
  items: ImportItem[];
  stop: AbortController;
}

const jobs = new WeakMap<Db, Map<string, Running>>();

function jobsOf(db: Db): Map<string, Running> {
  const known = jobs.get(db) ?? new Map<string, Running>();
  jobs.set(db, known);
  return known;
}

/** A job that a screen can ask about; other rooms begin theirs with it too. */
export function beginJob(context: Context, label: string, total: number | null): Running {
  const known = jobsOf(context.db);
  for (const [id, { job }] of known) {
    if (known.size < MOST_JOBS) break;
    if (job.state !== 'running') known.delete(id);
  }
  const id = context.newId('job_');
  const running: Running = {
    job: {
      id,
      label,
      state: 'running',
      read: 0,
      total,
      reading: '',
      stored: 0,
      known: 0,
      failed: 0,
      error: '',
    },
    items: [],
    stop: new AbortController(),
  };
  known.set(id, running);
  return running;
}

export function readJob(db: Db, id: string): { job: ImportJob; items: ImportItem[] } {
  const running = jobsOf(db).get(id);
  if (!running) throw new DomainError('not-found', `There is no import ${id} any more.`);
  return running;
}

/** What was stored stays; one undo takes it back. */
export function stopJob(db: Db, id: string): ImportJob {
  const running = jobsOf(db).get(id);
  if (!running) throw new DomainError('not-found', `There is no import ${id} any more.`);
  running.stop.abort();
  return running.job;
}

export const keepItem = (running: Running, item: ImportItem): void => {
  if (running.items.length < MOST_ITEMS) running.items.push(item);
};

function takeStored(running: Running, stored: readonly ImportedDocument[]): void {
  for (const { id, fileName, outcome, title, words, dropped, warnings } of stored) {
    running.job[outcome === 'known' ? 'known' : 'stored'] += 1;
    keepItem(running, {
      fileName,
      outcome,
      document: id,
      title,
      words,
      dropped: dropped.map(({ what, count }) => ({ what, count })),
      warnings,
      problem: '',
      remedy: '',
    });
  }
}

export const refusal = (
  fileName: string,
  problem: string,
  remedy: string,
  outcome: 'failed' | 'skipped' | 'known' = 'failed',
): ImportItem => ({
  fileName,
  outcome,
  document: null,
  title: '',
  words: 0,
  dropped: [],
  warnings: [],
  problem,
  remedy,
});

/** Ends the job as its work ended; a fault of the program is told to the screen and to the terminal. */
export async function followJob(running: Running, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    running.job.state = running.stop.signal.aborted ? 'stopped' : 'done';
  } catch (error) {
    running.job.state = 'failed';
    running.job.error =
      error instanceof DomainError
        ? error.message
        : 'Something failed that should not; the terminal says what. What was stored before is kept.';
    if (!(error instanceof DomainError)) console.error(error);
  }
  running.job.reading = '';
}

export interface UploadedFile {
  /** With the folders it was dropped with. */
  fileName: string;
  bytes: Uint8Array;
}

/** Few at a time, so that the table fills while files are read. */
const FILES_A_BATCH = 5;

export function startFiles(
  context: Context,
  files: readonly UploadedFile[],
): { job: ImportJob; ended: Promise<void> } {
  const label = files.length === 1 ? (files[0]?.fileName ?? '') : `${files.length} files`;
  const running = beginJob(context, label, files.length);
  const { job } = running;
  const results = readDocuments(files, {
    signal: running.stop.signal,
    isKnown: async (hash) => (await findFingerprints(context.db, [hash])).has(hash),
    onProgress: ({ fileName, number, of }) => {
      job.reading = fileName;
      // An archive was counted as one file until it was opened.
      if (number === 1 && job.total !== null) job.total += of - 1;
    },
  });
  async function* drafts(): AsyncIterable<DocumentDraft> {
    for await (const result of results) {
      // Reading and storing are done at once, without waiting; others want to be heard between two files.
      await setImmediate();
      job.read += 1;
      job.reading = result.fileName;
      if (!isFailure(result)) {
        yield result;
        continue;
      }
      job[result.outcome === 'known' ? 'known' : 'failed'] += 1;
      keepItem(running, refusal(result.fileName, result.words, result.remedy, result.outcome));
    }
  }
  const ended = followJob(running, async () => {
    await importDocuments(context, drafts(), {
      label: `Import ${label}`,
      every: FILES_A_BATCH,
      onStored: (stored) => takeStored(running, stored),
      signal: running.stop.signal,
    });
  });
  return { job: running.job, ended };
}

export function startCorpus(
  context: Context,
  corpus: Corpus,
  mapping: ColumnMapping,
): { job: ImportJob; ended: Promise<void> } {
  const running = beginJob(context, corpus.fileName, null);
  const ended = followJob(running, async () => {
    await importCorpus(context, corpus, mapping, {
      onStored: (_, count) => {
        running.job.read = count.rows;
        running.job.stored = count.stored;
        running.job.known = count.known;
      },
      onRejected: ({ row, reason }) => {
        running.job.failed += 1;
        keepItem(running, refusal(`${corpus.fileName}, row ${row}`, reason, ''));
      },
      signal: running.stop.signal,
    });
  });
  return { job: running.job, ended };
}
