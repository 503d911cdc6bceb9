import { existsSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { beginCase } from '../cases/actions.ts';
import type { NewCaseInfo } from '../cases/model.ts';
import { APPLICATION_ID } from '../db/application-id.ts';
import type { Context } from '../db/context.ts';
import { markAsCase } from '../db/copy.ts';
import { migrate, pendingMigrations } from '../db/migrate.ts';
import { availableEngine, type Engine, openDatabase } from '../db/open.ts';
import type { Db } from '../db/schema.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { DomainError } from '../kernel/errors.ts';
import { type NewId, randomId } from '../kernel/ids.ts';
import { backUp } from './backup.ts';
import { pathKind } from './detect.ts';
import { acquireLock, liveWriter } from './lock.ts';

export interface OpenCase extends Context {
  readonly file: string;
  readonly engine: Engine;
  close(): Promise<void>;
}

export interface OpenCaseOptions {
  readonly clock?: Clock;
  readonly newId?: NewId;
  readonly user?: string;
  readonly engine?: Engine;
}

/** The name in the history: what the user set, else the account. */
export function currentUser(): string {
  try {
    return process.env.DRAGOMAN_USER || userInfo().username;
  } catch {
    return 'unknown';
  }
}

const toContext = (db: Db, options: OpenCaseOptions): Context => ({
  db,
  clock: options.clock ?? systemClock,
  newId: options.newId ?? randomId,
  user: options.user ?? currentUser(),
});

function mustBeCase(file: string): void {
  const kind = pathKind(file);
  if (kind === 'case') return;
  if (kind === 'missing') throw new DomainError('not-found', `There is no file ${file}.`);
  const what = {
    folder: 'a case folder, not a case file',
    directory: 'a folder without case.json, not a case',
    database: 'a database of another program',
    file: 'not a case file',
  }[kind];
  throw new DomainError('bad-input', `${file} is ${what}.`);
}

/** Makes a new case file. An existing file is never touched. */
export async function createCase(
  file: string,
  info: NewCaseInfo,
  options: OpenCaseOptions = {},
): Promise<OpenCase> {
  if (existsSync(file)) throw new DomainError('conflict', `${file} exists already.`);
  const engine = options.engine ?? availableEngine();
  const lock = acquireLock(file, engine);
  try {
    const db = await openDatabase(file, { create: true, engine });
    await markAsCase(db, APPLICATION_ID);
    await migrate(db, options.clock);
    await beginCase(db, info);
    return opened(file, engine, db, options, lock.release);
  } catch (error) {
    rmSync(file, { force: true });
    lock.release();
    throw error;
  }
}

const opened = (
  file: string,
  engine: Engine,
  db: Db,
  options: OpenCaseOptions,
  release: () => void,
): OpenCase => ({
  ...toContext(db, options),
  file,
  engine,
  close: async () => {
    await db.destroy();
    release();
  },
});

/** Opens a case to work in it: alone, with a backup of how it was, and with today's schema. */
export async function openCaseForWriting(
  file: string,
  options: OpenCaseOptions = {},
): Promise<OpenCase> {
  mustBeCase(file);
  const engine = options.engine ?? availableEngine();
  const lock = acquireLock(file, engine);
  let db: Db | undefined;
  try {
    db = await openDatabase(file, { engine });
    await pendingMigrations(db);
    await backUp(file, db, options.clock ?? systemClock);
    await migrate(db, options.clock);
    return opened(file, engine, db, options, lock.release);
  } catch (error) {
    await db?.destroy();
    lock.release();
    throw error;
  }
}

/** A crash can leave a change half written beside the case; SQLite takes it back when the file is next opened for writing. */
async function recover(file: string, engine: Engine): Promise<void> {
  if (!existsSync(`${file}-journal`)) return;
  const lock = acquireLock(file, engine);
  try {
    await (await openDatabase(file, { engine })).destroy();
  } finally {
    lock.release();
  }
}

/** Opens a case to look at it. It stays as it is, and another Dragoman may have it open. */
export async function openCaseForReading(
  file: string,
  options: OpenCaseOptions = {},
): Promise<OpenCase> {
  mustBeCase(file);
  const engine = options.engine ?? availableEngine();
  const writer = liveWriter(file);
  if (writer === null) await recover(file, engine);
  else if (writer.engine === 'portable' || engine === 'portable') {
    throw new DomainError(
      'locked',
      `${file} is open in another Dragoman (process ${writer.pid}). Close it there first.`,
    );
  }
  const db = await openDatabase(file, { engine, readonly: true });
  try {
    if ((await pendingMigrations(db)).length > 0) {
      throw new DomainError(
        'conflict',
        `${file} was made by an older Dragoman. Open it once with "dragoman open" to bring it up to date.`,
      );
    }
    return opened(file, engine, db, options, () => undefined);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
