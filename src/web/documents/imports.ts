/** The import that is going on, whatever room one is in: what was read, and how much is left. */
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { ColumnMapping } from '../../documents/corpus/corpus-columns.ts';
import { answer, api, send } from '../parts/api.ts';
import { inGroups, type NamedFile } from './dropped-files.ts';

type Answered = Awaited<ReturnType<typeof readJob>>;
export type Item = Answered['items'][number];
type Job = Answered['job'];

export interface ImportState {
  readonly running: boolean;
  /** What is being read now. */
  readonly reading: string;
  readonly read: number;
  /** Null while nobody can know. */
  readonly total: number | null;
  readonly stored: number;
  readonly known: number;
  readonly failed: number;
  readonly stopped: boolean;
  readonly error: string;
  readonly items: readonly Item[];
}

let state: ImportState | null = null;
let stopWanted = false;
let jobId: string | null = null;
const listeners = new Set<() => void>();

function set(next: ImportState | null): void {
  state = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useImport = (): ImportState | null => useSyncExternalStore(subscribe, () => state);

export const closeImport = (): void => set(null);

export function stopImport(): void {
  stopWanted = true;
  if (jobId !== null) {
    void answer(api.documents.imports[':id'].$delete({ param: { id: jobId } })).catch(() => null);
  }
}

const EMPTY: ImportState = {
  running: true,
  reading: '',
  read: 0,
  total: null,
  stored: 0,
  known: 0,
  failed: 0,
  stopped: false,
  error: '',
  items: [],
};

const readJob = (id: string, after: number) =>
  answer(api.documents.imports[':id'].$get({ param: { id }, query: { after: String(after) } }));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the job ends; the list of documents fills meanwhile. */
async function follow(job: Job, queries: QueryClient): Promise<void> {
  jobId = job.id;
  const before = state ?? EMPTY;
  let items: Item[] = [];
  for (;;) {
    const now = await readJob(job.id, items.length);
    items = [...items, ...now.items];
    const { read, stored, known, failed, error, reading } = now.job;
    set({
      ...before,
      reading,
      read: before.read + read,
      stored: before.stored + stored,
      known: before.known + known,
      failed: before.failed + failed,
      error,
      stopped: now.job.state === 'stopped',
      items: [...before.items, ...items],
    });
    if (now.items.length > 0 || now.job.state !== 'running') {
      await queries.invalidateQueries({ queryKey: ['documents'] });
    }
    if (now.job.state !== 'running' && now.items.length === 0) return;
    if (now.job.state === 'running') await pause(300);
  }
}

async function run(work: () => Promise<void>, queries: QueryClient): Promise<void> {
  stopWanted = false;
  try {
    await work();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    set({ ...(state ?? EMPTY), error: words });
  }
  jobId = null;
  if (state) set({ ...state, running: false, reading: '' });
  await queries.invalidateQueries();
}

const tooLargeItem = ({ name }: NamedFile): Item => ({
  fileName: name,
  outcome: 'failed',
  document: null,
  title: '',
  words: 0,
  dropped: [],
  warnings: [],
  problem: 'The file is larger than 90 MB.',
  remedy: 'Import it on the command line: dragoman import CASE FILE --as documents.',
});

export const importFiles = (files: readonly NamedFile[], queries: QueryClient): Promise<void> =>
  run(async () => {
    const { groups, tooLarge } = inGroups(files);
    const items = tooLarge.map(tooLargeItem);
    const failed = items.length;
    set({ ...EMPTY, total: files.length, read: failed, failed, items });
    for (const group of groups) {
      if (stopWanted) break;
      const form = new FormData();
      for (const { name, file } of group) form.append('files', file, name);
      const response = await send('/documents/imports', { method: 'POST', body: form });
      // The shape is that of the route, which the typed client cannot call with files.
      await follow((await response.json()) as Job, queries);
    }
  }, queries);

/** An import that the server has at hand already: it is begun, and followed until it ends. */
export const followImport = (begin: () => Promise<Job>, queries: QueryClient): Promise<void> =>
  run(async () => {
    set(EMPTY);
    await follow(await begin(), queries);
  }, queries);

export const importCorpusRows = (
  id: string,
  mapping: ColumnMapping,
  queries: QueryClient,
): Promise<void> =>
  followImport(
    () => answer(api.documents.corpora[':id'].import.$post({ param: { id }, json: { mapping } })),
    queries,
  );
