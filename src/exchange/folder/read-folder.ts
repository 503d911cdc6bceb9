import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { DomainError } from '../../kernel/errors.ts';
import { FolderCase } from './folder-model.ts';

/** Larger files in a folder are not manuscripts. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Reads `case.json`, and says what is wrong with it. */
export function readFolderCase(folder: string): FolderCase {
  const path = join(folder, 'case.json');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new DomainError('bad-input', `${path} cannot be read: ${words}.`);
  }
  const parsed = FolderCase.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError('bad-input', `${path}: ${issue?.path.join('.')}: ${issue?.message}.`);
}

/** A file that `case.json` names; it must lie in the folder. */
export function readFolderFile(
  folder: string,
  name: string,
): { bytes: Uint8Array; fileName: string } {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) {
    throw new DomainError('bad-input', `case.json names ${name}, which is not in its folder.`);
  }
  try {
    if (statSync(path).size > MAX_BYTES) {
      throw new DomainError('too-large', `${path} is larger than 100 MB.`);
    }
    return { bytes: readFileSync(path), fileName: basename(path) };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('bad-input', `case.json names ${name}, which cannot be read.`);
  }
}
