/** Statements that are asked again and again are prepared once: half of the time of a small query goes into that. */
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Letters of all that are kept: hundreds of small ones, or the inserts of 500 rows for some thirty tables. */
const MOST_LETTERS = 400_000;
const KEEPABLE = /^(?:select|insert|update|delete)\b/i;

/** The same database; a statement with the same words is the one prepared before. */
export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  let letters = 0;
  return {
    close: () => {
      kept.clear();
      letters = 0;
      database.close();
    },
    prepare: (words) => {
      if (!KEEPABLE.test(words)) return database.prepare(words);
      const statement = kept.get(words) ?? database.prepare(words);
      // Last used, last to go.
      letters += kept.delete(words) ? 0 : words.length;
      kept.set(words, statement);
      for (const oldest of kept.keys()) {
        if (letters <= MOST_LETTERS) break;
        kept.delete(oldest);
        letters -= oldest.length;
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
