import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { DomainError } from '../../kernel/errors.ts';
import { folderError } from './folder-error.ts';
import { FolderCase, STANDARD_FILES } from './folder-model.ts';

/** Larger files in a folder are not manuscripts. */
const MAX_BYTES = 100 * 1024 * 1024;

/** Reads `case.json`, and says what is wrong with it. Standard files that are there count as named. */
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
  if (parsed.success) {
    const there = Object.entries(STANDARD_FILES).filter(([, name]) =>
      existsSync(join(folder, name)),
    );
    return { ...Object.fromEntries(there), ...parsed.data };
  }
  const [issue] = parsed.error.issues;
  throw folderError({
    file: path,
    field: issue?.path.map(String).join('.'),
    why: issue?.message ?? 'it is not valid',
  });
}

/** A file of the folder, and not one to which a name or a link leads out of it. */
export function readFolderFile(
  folder: string,
  name: string,
): { bytes: Uint8Array; fileName: string } {
  const path = resolve(folder, name);
  const outside = new DomainError('bad-input', `${name} is not in its folder ${folder}.`);
  if (!path.startsWith(resolve(folder) + sep)) throw outside;
  try {
    if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) throw outside;
    if (statSync(path).size > MAX_BYTES) {
      throw new DomainError('too-large', `${path} is larger than 100 MB.`);
    }
    return { bytes: readFileSync(path), fileName: basename(path) };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw folderError({ file: name, why: 'the file cannot be read, or is not there' });
  }
}

/** JSON nested deeper than this is no record of anything. */
const DEEPEST = 200;

function isTooDeep(text: string): boolean {
  let [depth, inString] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '[' || letter === '{') {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (letter === ']' || letter === '}') depth -= 1;
  }
  return false;
}

export function readFolderJson(folder: string, name: string): unknown {
  const text = new TextDecoder().decode(readFolderFile(folder, name).bytes);
  if (isTooDeep(text)) throw folderError({ file: name, why: 'it is nested too deeply' });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw folderError({ file: name, why: error instanceof Error ? error.message : 'not JSON' });
  }
}
