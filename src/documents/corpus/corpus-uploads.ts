/** Corpora that were uploaded and wait for their columns to be named: in a temporary file, one each. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Corpus, CorpusFile } from './corpus-file.ts';
import { openCorpus } from './open-corpus.ts';

interface Waiting {
  corpus: Corpus;
  folder: string;
}

/** Older ones that nobody imported are thrown away. */
const MOST_WAITING = 5;

const waiting = new WeakMap<Db, Map<string, Waiting>>();

const waitingOf = (db: Db): Map<string, Waiting> => {
  const known = waiting.get(db) ?? new Map<string, Waiting>();
  waiting.set(db, known);
  return known;
};

export async function keepCorpus(
  context: Context,
  fileName: string,
  bytes: Uint8Array,
  open: (file: CorpusFile) => Promise<Corpus> = openCorpus,
): Promise<{ id: string; corpus: Corpus }> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-corpus-'));
  try {
    const path = join(folder, 'corpus');
    await writeFile(path, bytes, { mode: 0o600 });
    const corpus = await open({ fileName, open: () => createReadStream(path) });
    const known = waitingOf(context.db);
    for (const id of [...known.keys()].slice(0, Math.max(0, known.size + 1 - MOST_WAITING))) {
      await dropCorpus(context.db, id);
    }
    const id = context.newId('cor_');
    known.set(id, { corpus, folder });
    return { id, corpus };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

export function readCorpus(db: Db, id: string): Corpus {
  const found = waitingOf(db).get(id);
  if (found) return found.corpus;
  throw new DomainError('not-found', 'The file is no longer kept: choose it again.');
}

export async function dropCorpus(db: Db, id: string): Promise<void> {
  const known = waitingOf(db);
  const found = known.get(id);
  known.delete(id);
  if (found) await rm(found.folder, { recursive: true, force: true });
}
