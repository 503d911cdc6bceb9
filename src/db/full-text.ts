/**
 * What the search index asks of SQLite and plain SQL cannot say: many small rows in one statement with
 * one parameter. A statement with a parameter for each value takes several times as long.
 */
import { sql } from 'kysely';
import type { Db } from './schema.ts';

export interface NewWord {
  id: number;
  form: string;
  language: string;
  keys: readonly string[];
}

export async function insertWords(db: Db, words: readonly NewWord[]): Promise<void> {
  if (words.length === 0) return;
  const forms = JSON.stringify(words.map(({ id, form, language }) => [id, form, language]));
  await sql`insert into search_words (id, form, language)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${forms})`.execute(db);
  const keys = words.flatMap(({ id, keys }) => keys.map((key): [string, number] => [key, id]));
  keys.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  await sql`insert into search_keys (key, word)
    select value ->> 0, value ->> 1 from json_each(${JSON.stringify(keys)})`.execute(db);
}

/** Ids of the words that are there already, by their form. */
export async function findWords(
  db: Db,
  language: string,
  forms: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: number; form: string }>`select id, form from search_words
    where language = ${language} and form in (select value from json_each(${JSON.stringify(forms)}))`.execute(
    db,
  );
  return new Map(rows.map(({ id, form }) => [form, id]));
}

export interface WordColumns {
  ids: number[];
  forms: string[];
  languages: string[];
}

/** The next words after a number, in columns: as a row each they take three times as long to read. */
export async function readWords(db: Db, after: number, most: number): Promise<WordColumns> {
  const { rows } = await sql<Record<keyof WordColumns, string | null>>`select
    group_concat(id, char(10)) as ids,
    group_concat(form, char(10)) as forms,
    group_concat(language, char(10)) as languages
    from (select id, form, language from search_words where id > ${after} order by id limit ${most})`.execute(
    db,
  );
  const column = (name: keyof WordColumns): string[] => rows[0]?.[name]?.split('\n') ?? [];
  return { ids: column('ids').map(Number), forms: column('forms'), languages: column('languages') };
}

/** Rows of postings by their ids, in no order. */
export async function readPostings(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; places: Uint8Array }[]> {
  const { rows } = await sql<{ id: number; places: Uint8Array }>`select id, places
    from search_postings where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(
    db,
  );
  return rows;
}
