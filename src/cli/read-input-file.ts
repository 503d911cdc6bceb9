import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DomainError } from '../kernel/errors.ts';

/** The largest file that is read: the same as the server takes. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Reads a file that a person named; whatever stands in the way is said in plain words. */
export async function readInputFile(
  path: string,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const fileName = basename(path);
  const about = await stat(path).catch(() => null);
  if (!about) throw new DomainError('not-found', `There is no file ${path}.`);
  if (!about.isFile()) throw new DomainError('bad-input', `${path} is not a file.`);
  if (about.size > MAX_BYTES) {
    throw new DomainError('too-large', `${fileName} is larger than 100 MB.`);
  }
  const bytes = await readFile(path).catch(() => {
    throw new DomainError('bad-input', `${path} cannot be read.`);
  });
  return { bytes, fileName };
}
