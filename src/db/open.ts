/** Opens a case file with the engine that this machine has. */
import { Kysely, type SqliteDatabase, sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { GuardedSqliteDialect } from './guarded-driver.ts';
import { keepingStatements } from './kept-statements.ts';
import { nativeDriver } from './native-sqlite.ts';
import { openPortable } from './portable-sqlite.ts';
import type { Db, Schema } from './schema.ts';

/** `native`: better-sqlite3; `portable`: SQLite in WebAssembly, where nothing can be compiled. */
export type Engine = 'native' | 'portable';

export interface OpenOptions {
  readonly readonly?: boolean;
  readonly create?: boolean;
  /** For tests; otherwise the native engine where it loads. */
  readonly engine?: Engine;
}

const connectionKeys = new WeakMap<object, object>();

/** What `holdingConnection` takes for this database. */
export const connectionKey = (db: Db): object => connectionKeys.get(db) ?? db;

export const availableEngine = (): Engine => {
  const asked = process.env.DRAGOMAN_SQLITE;
  if (asked === 'portable') return 'portable';
  return nativeDriver() === null ? 'portable' : 'native';
};

/** Opens without looking inside; an unreadable or foreign file is told by `openDatabase`. */
function openEngine(file: string, engine: Engine, options: OpenOptions): SqliteDatabase {
  const readonly = options.readonly ?? false;
  const mustExist = !(options.create ?? false) && file !== ':memory:';
  if (engine === 'portable') return openPortable(file, { readonly, mustExist });
  const Driver = nativeDriver();
  if (Driver === null) throw new Error('The native SQLite driver is not installed');
  return keepingStatements(new Driver(file, { readonly, fileMustExist: mustExist, timeout: 5000 }));
}

/** In KiB, as SQLite counts with a minus: the indexes of some hundred thousand rows stay in memory while they grow. */
const CACHE = '-65536';

/**
 * A rollback journal, not WAL: between two changes the case is one file that can be copied, mailed
 * and opened by either engine. `synchronous = full` makes a change that was answered outlive a power cut.
 */
export async function openDatabase(file: string, options: OpenOptions = {}): Promise<Db> {
  const engine = options.engine ?? availableEngine();
  const key = {};
  let db: Db | undefined;
  try {
    const database = openEngine(file, engine, options);
    db = new Kysely<Schema>({ dialect: new GuardedSqliteDialect({ database }, key) });
    connectionKeys.set(db, key);
    await sql`pragma foreign_keys = on`.execute(db);
    await sql`pragma cache_size = ${sql.raw(CACHE)}`.execute(db);
    if (!options.readonly) {
      await sql`pragma journal_mode = delete`.execute(db);
      await sql`pragma synchronous = full`.execute(db);
    }
    await sql`select count(*) from sqlite_master`.execute(db);
    return db;
  } catch (error) {
    await db?.destroy();
    throw explain(file, error);
  }
}

/** Turns SQLite's words into ours; anything unknown goes on as it is. */
function explain(file: string, error: unknown): unknown {
  const words = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|disk image/i.test(words)) {
    return new DomainError('damaged', `${file} is not a whole SQLite file: ${words}.`);
  }
  if (/locked|busy/i.test(words)) {
    return new DomainError('locked', `${file} is in use by another program: ${words}.`);
  }
  if (/(?:unable to|could not) open|cantopen|does not exist|no such file/i.test(words)) {
    return new DomainError('not-found', `${file} cannot be opened: ${words}.`);
  }
  return error;
}
