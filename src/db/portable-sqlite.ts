/** node-sqlite3-wasm in the shape that Kysely's SQLite dialect expects of better-sqlite3. */
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import wasm from 'node-sqlite3-wasm';
import { rollBackHotJournal } from './hot-journal.ts';

type Binding = number | bigint | string | Uint8Array | null;

/** Statements that answer with rows. Values are always bound, so words in data cannot be met here. */
const READS = /^\s*(?:select|with|pragma|values|explain)\b|\breturning\b/i;

/** The native driver refuses what SQLite has no type for; so does this one, in the same way. */
const toBindings = (parameters: readonly unknown[]): Binding[] =>
  parameters.map((value) => {
    if (value === null || value instanceof Uint8Array) return value;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
      return value;
    }
    throw new TypeError('SQLite3 can only bind numbers, strings, bigints, buffers, and null');
  });

class PortableStatement implements SqliteStatement {
  readonly reader: boolean;
  readonly #database: wasm.Database;
  readonly #sql: string;

  constructor(database: wasm.Database, sql: string) {
    this.#database = database;
    this.#sql = sql;
    this.reader = READS.test(sql);
  }

  all(parameters: readonly unknown[]): unknown[] {
    return this.#database.all(this.#sql, toBindings(parameters));
  }

  run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint } {
    return this.#database.run(this.#sql, toBindings(parameters));
  }

  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return this.all(parameters).values();
  }
}

export interface PortableOptions {
  readonly readonly: boolean;
  readonly mustExist: boolean;
}

/** Opens a file with the portable engine. The writer keeps its lock for speed: it is alone anyway. */
export function openPortable(file: string, options: PortableOptions): SqliteDatabase {
  if (file !== ':memory:' && !options.readonly) rollBackHotJournal(file);
  const database =
    file === ':memory:'
      ? new wasm.Database()
      : new wasm.Database(file, { readOnly: options.readonly, fileMustExist: options.mustExist });
  try {
    database.exec('pragma busy_timeout = 5000');
    if (!options.readonly) database.exec('pragma locking_mode = exclusive');
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    prepare: (sql) => new PortableStatement(database, sql),
    close: () => database.close(),
  };
}
