import type { Kysely } from 'kysely';

/** Column types that are called differently by the engines. */
export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea';
  /** A whole number that the engine counts up itself. */
  readonly counter: 'integer' | 'bigserial';
  /** A whole number of up to 53 bits. */
  readonly long: 'integer' | 'bigint';
  /** At the end of a table that is kept in the order of its primary key. */
  readonly clustered: 'without rowid' | '';
}

/** One step of the schema. Steps are only ever added; one that has been released is never edited. */
export interface Migration {
  /** `0001-case`: number and topic, the name of its file. */
  readonly name: string;
  readonly up: (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>;
}
