import type { Db } from '../../db/schema.ts';

export interface PrintedWord {
  form: string;
  language: string;
}

/** SQLite takes 32766 parameters a statement. */
const NUMBERS_A_STATEMENT = 10_000;

/** Printed words by their numbers. */
export async function formsByNumber(
  db: Db,
  numbers: readonly number[],
): Promise<Map<number, PrintedWord>> {
  const found = new Map<number, PrintedWord>();
  for (let from = 0; from < numbers.length; from += NUMBERS_A_STATEMENT) {
    const rows = await db
      .selectFrom('search_words')
      .selectAll()
      .where('id', 'in', numbers.slice(from, from + NUMBERS_A_STATEMENT))
      .execute();
    for (const { id, form, language } of rows) found.set(id, { form, language });
  }
  return found;
}
