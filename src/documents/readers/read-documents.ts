/**
 * Files, folders and archives to drafts of documents, one file in memory at a time. What cannot be
 * read comes as a value in its place, so that the rest is read all the same. Nothing is run, fetched
 * or followed.
 */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DomainError } from '../../kernel/errors.ts';
import type { DocumentDraft } from '../draft.ts';
import { chooseFiles } from './choose-files.ts';
import { type ReadFailure, toFailure, unreadable } from './read-failure.ts';
import { fingerprintOfFile, LARGEST_FILE, readFile } from './read-file.ts';
import { walkFolder } from './walk-folder.ts';
import { type ByteSource, bytesInFile, bytesInMemory } from './zip/byte-source.ts';
import { kindOfZip } from './zip/kind-of-zip.ts';
import { openZip, type Zip, type ZipBounds } from './zip/open-zip.ts';

/** A path of this machine, or a file that came over the network. */
export type DocumentInput = { path: string } | { bytes: Uint8Array; fileName: string };

export interface ReadOptions {
  signal?: AbortSignal;
  /** Called before each file; `of` is how many the folder or archive has. */
  onProgress?: (at: { fileName: string; number: number; of: number }) => void;
  /** Asked with the sha-256 of a file before it is read: what the case has already is not read again. */
  isKnown?: (sha256: string) => Promise<boolean>;
}

export type ReadResult = DocumentDraft | ReadFailure;

const ARCHIVE: ZipBounds = {
  entries: 20_000,
  part: LARGEST_FILE,
  total: 4_000_000_000,
  ratio: 300,
};

export async function* readDocuments(
  input: DocumentInput | readonly DocumentInput[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  const inputs = Array.isArray(input)
    ? (input as readonly DocumentInput[])
    : [input as DocumentInput];
  for (const each of inputs) {
    if (options.signal?.aborted) return;
    if ('bytes' in each) {
      const { fileName } = each;
      yield* readSource({ fileName, source: bytesInMemory(each.bytes), packed: false }, options);
    } else yield* readPath(each.path, options);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const about = await stat(path).catch(() => null);
  if (!about?.isDirectory()) {
    yield* readFileAt(path, basename(path), options);
    return;
  }
  const walked = await attempt(() => walkFolder(path), path);
  if ('outcome' in walked) {
    yield walked;
    return;
  }
  const { files, skipped } = chooseFiles(walked.paths);
  yield* [...walked.skipped, ...skipped];
  for (const [at, file] of files.entries()) {
    if (options.signal?.aborted) return;
    options.onProgress?.({ fileName: file, number: at + 1, of: files.length });
    yield* readFileAt(join(path, file), file, options);
  }
}

async function* readFileAt(
  path: string,
  fileName: string,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  let file: FileHandle | undefined;
  try {
    const about = await stat(path);
    // A pipe or a device never ends, and opening it would wait for ever.
    if (!about.isFile()) throw unreadable(fileName, 'is not a file', '');
    file = await open(path, 'r');
    yield* readSource({ fileName, source: bytesInFile(file, about.size), packed: false }, options);
  } catch (error) {
    yield failureOf(error, fileName);
  } finally {
    await file?.close();
  }
}

interface Item {
  fileName: string;
  source: ByteSource;
  /** It came out of an archive: an archive in it stays closed. */
  packed: boolean;
}

async function* readSource(item: Item, options: ReadOptions): AsyncGenerator<ReadResult> {
  const { fileName, source } = item;
  const read = await attempt(async () => {
    const [a, b, c, d] = await source.read(0, 4);
    const isZip = a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
    if (!isZip) return { draft: await readWhole(item, options) };
    const zip = await openZip(source, fileName, ARCHIVE);
    const kind = await kindOfZip(zip, fileName);
    if (kind !== 'archive') return { draft: await readWhole(item, options, kind) };
    if (!item.packed) return { zip };
    throw unreadable(
      fileName,
      'is an archive inside an archive, which is not opened',
      'Unpack the outer one and import the inner one by itself.',
    );
  }, fileName);
  if ('zip' in read) yield* readArchive(read.zip, options);
  else yield 'draft' in read ? read.draft : read;
}

async function readWhole(
  { fileName, source }: Item,
  options: ReadOptions,
  kind?: 'docx' | 'odt' | 'epub',
): Promise<ReadResult> {
  if (source.size > LARGEST_FILE) {
    throw unreadable(
      fileName,
      `has ${Math.round(source.size / 1e6)} MB; files of up to ${LARGEST_FILE / 1e6} MB are read`,
      'Split it and import the parts.',
      { code: 'too-large' },
    );
  }
  const bytes = await source.read(0, source.size);
  if (await options.isKnown?.(fingerprintOfFile(bytes))) {
    return { outcome: 'known', fileName, words: 'is in the case already', remedy: '' };
  }
  return readFile(bytes, fileName, kind);
}

async function* readArchive(zip: Zip, options: ReadOptions): AsyncGenerator<ReadResult> {
  const entries = zip.entries.filter(({ kind }) => kind !== 'folder');
  const { files, skipped } = chooseFiles(entries.map(({ name }) => name));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  yield* skipped;
  for (const [at, fileName] of files.entries()) {
    if (options.signal?.aborted) return;
    options.onProgress?.({ fileName, number: at + 1, of: files.length });
    const entry = byName.get(fileName);
    if (!entry) continue;
    const read = await attempt(async () => {
      if (entry.outside || entry.kind === 'link') {
        throw unreadable(
          fileName,
          'points outside its archive and was not read',
          'No honest program packs that; do not trust the archive.',
        );
      }
      return { bytes: await zip.read(entry) };
    }, fileName);
    if ('bytes' in read) {
      yield* readSource({ fileName, source: bytesInMemory(read.bytes), packed: true }, options);
    } else yield read;
  }
}

async function attempt<T extends object>(
  work: () => Promise<T>,
  fileName: string,
): Promise<T | ReadFailure> {
  try {
    return await work();
  } catch (error) {
    return failureOf(error, fileName);
  }
}

/** A fault in a reader must not take the other files with it. */
function failureOf(error: unknown, fileName: string): ReadFailure {
  if (error instanceof DomainError) return toFailure(error, fileName);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return { outcome: 'failed', fileName, words: 'is not there', remedy: 'Look at the path.' };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const remedy = 'Look at who may read it.';
    return { outcome: 'failed', fileName, words: 'may not be read by you', remedy };
  }
  const why = error instanceof Error ? error.message : String(error);
  return {
    outcome: 'failed',
    fileName,
    words: `could not be read (${why.slice(0, 200)})`,
    remedy: 'This is a fault of Dragoman: please report it with the file, if you may give it away.',
  };
}
