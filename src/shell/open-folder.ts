import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beginHistory } from '../db/history.ts';
import { importFolder } from '../exchange/folder/import-folder.ts';
import { readFolderCase } from '../exchange/folder/read-folder.ts';
import { dataFolder } from './data-folder.ts';
import { createCase, type OpenCase, openCaseForWriting } from './open-case.ts';

/** Of all that the folder holds: another content, another case file. */
function folderHash(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    hash.update(`${file.slice(folder.length)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The case file in which a folder of this content is worked on. */
export const caseFileOfFolder = (folder: string): string =>
  join(dataFolder(), `${basename(folder)}-${folderHash(folder)}.dragoman`);

/**
 * Opens a case folder without changing it: its contents come into a case file in the user's data
 * folder, the same one next time. The file gets its name only when everything is in it.
 */
export async function openFolder(folder: string, tell: (line: string) => void): Promise<OpenCase> {
  const file = caseFileOfFolder(folder);
  if (!existsSync(file)) {
    tell(`Reading the case folder ${folder} …`);
    const { articles: _, ...info } = readFolderCase(folder);
    const unfinished = `${file}.part-${process.pid}`;
    const made = await createCase(unfinished, info);
    try {
      await importFolder(made, folder);
      await beginHistory(made.db);
      await made.close();
      renameSync(unfinished, file);
    } catch (error) {
      await made.close();
      rmSync(unfinished, { force: true });
      throw error;
    }
  }
  tell(`The folder stays as it is; what you do is kept in ${file}.`);
  return openCaseForWriting(file);
}
