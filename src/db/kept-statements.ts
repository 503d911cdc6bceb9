/** Statements that are asked again and again are prepared once: half of the time of a small query goes into that. */
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const MOST_KEPT = 200;
/** Longer ones carry hundreds of rows and are not met again. */
const LONGEST = 2000;
const KEEPABLE = /^(?:select|insert|update|delete)\b/i;

/** The same database; a statement with the same words is the one prepared before. */
export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (words) => {
      if (words.length > LONGEST || !KEEPABLE.test(words)) return database.prepare(words);
      const statement = kept.get(words) ?? database.prepare(words);
      // Last used, last to go.
      kept.delete(words);
      kept.set(words, statement);
      if (kept.size > MOST_KEPT) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(parameters),
        run: (parameters) => statement.run(parameters),
        // Two readings at once need a statement each.
        iterate: (parameters) => database.prepare(words).iterate(parameters),
      };
    },
  };
}
