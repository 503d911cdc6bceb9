import { createHash } from 'node:crypto';
import { beginCase } from '../cases/actions.ts';
import { migrate } from '../db/migrate.ts';
import { availableEngine, openDatabase } from '../db/open.ts';
import { importFolder } from '../exchange/folder/import-folder.ts';
import { readFolderCase } from '../exchange/folder/read-folder.ts';
import { systemClock } from '../kernel/clock.ts';
import { type NewId, randomId } from '../kernel/ids.ts';
import { currentUser, type OpenCase } from './open-case.ts';

const NOWHERE = ':memory:';

/** Always the same, and like none that a person would write. */
function sameIds(): NewId {
  let count = 0;
  return (prefix) => {
    count += 1;
    return prefix + createHash('sha256').update(`${count}`).digest('hex').slice(0, LENGTH);
  };
}
const LENGTH = 20;
const always = (): Date => new Date(0);

/** A case folder as a case in memory, for a look at it: nothing is written, and nothing stays when the process ends in whatever way. */
export async function loadFolder(folder: string): Promise<OpenCase> {
  const { articles: _, ...info } = readFolderCase(folder);
  const engine = availableEngine();
  const db = await openDatabase(NOWHERE, { create: true, engine });
  const close = (): Promise<void> => db.destroy();
  const context = { db, clock: systemClock, newId: randomId, user: currentUser() };
  try {
    await migrate(db, systemClock);
    await beginCase(db, info);
    // Reading is no change of the case, and has no time: a report on a folder has the same bytes whenever it is made.
    await importFolder({ ...context, clock: always, newId: sameIds() }, folder);
    await db.deleteFrom('revision_rows').execute();
    await db.deleteFrom('revisions').execute();
    return { ...context, file: NOWHERE, engine, close };
  } catch (error) {
    await close();
    throw error;
  }
}
