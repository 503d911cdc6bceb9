import { createRequire } from 'node:module';
import type { SqliteDatabase } from 'kysely';

const require = createRequire(import.meta.url);

type Constructor = new (
  file: string,
  options: { readonly: boolean; fileMustExist: boolean; timeout: number },
) => SqliteDatabase;

let known: Constructor | null | undefined;

/**
 * The native driver, or null when it is not there: not installed, not built, or built for another
 * Node. Proved by opening an empty database in memory, so a bad case file never looks like a missing driver.
 */
export function nativeDriver(): Constructor | null {
  if (known !== undefined) return known;
  try {
    // better-sqlite3 is CommonJS and optional; its type is the part of it that is used here.
    const Driver = require('better-sqlite3') as Constructor;
    new Driver(':memory:', { readonly: false, fileMustExist: false, timeout: 0 }).close();
    known = Driver;
  } catch {
    known = null;
  }
  return known;
}
