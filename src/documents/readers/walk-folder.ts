/** All files below a folder, as paths with forward slashes. Links are not followed, wherever they lead. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadFailure, unreadable } from './read-failure.ts';

export const MOST_FILES = 100_000;
const DEEPEST = 100;

export async function walkFolder(
  root: string,
): Promise<{ paths: string[]; skipped: ReadFailure[] }> {
  const paths: string[] = [];
  const skipped: ReadFailure[] = [];
  const skip = (fileName: string, words: string, remedy: string): void => {
    skipped.push({ outcome: 'skipped', fileName, words, remedy });
  };
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > DEEPEST) {
      skip(folder, `lies more than ${DEEPEST} folders deep`, 'Import that folder by itself.');
      return;
    }
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
    if (!entries) {
      skip(folder || root, 'cannot be opened', 'Look at who may read the folder.');
      return;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        skip(path, 'is a link, which is not followed', 'Import what it points to by its own path.');
      } else if (entry.isDirectory()) {
        if (/^(?:\.|__MACOSX$)/.test(entry.name)) paths.push(`${path}/`);
        else await walk(path, depth + 1);
      } else if (entry.isFile()) paths.push(path);
      if (paths.length > MOST_FILES) {
        throw unreadable(
          root,
          `holds more than ${MOST_FILES} files`,
          'Import its folders one by one.',
          { code: 'too-large' },
        );
      }
    }
  };
  await walk('', 0);
  return { paths, skipped };
}
