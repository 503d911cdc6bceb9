/** What every record of this room and those below it must be before it is written: as its schema says, and naming only what is there. */
import type { z } from 'zod';
import type { Db } from '../db/schema.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Locator } from '../sources/locator.ts';

/** The record as its schema has it; throws `invalid` with the first field that is wrong. */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw new DomainError('invalid', `${field === '' ? 'The record' : field}: ${issue?.message}.`);
}

/** What records of this room and those below it may name, by table, and the word for one. */
const NAMEABLE = {
  actors: 'actor',
  observations: 'observation',
  sources: 'source',
  documents: 'document',
  codes: 'code',
  codings: 'coding',
  agreements: 'agreement',
  provisions: 'provision',
  places: 'place',
  series: 'series',
  hypotheses: 'hypothesis',
} as const;
export type NameableTable = keyof typeof NAMEABLE;

/** Table to the ids that a record names in it. */
export type NamedIds = Partial<Record<NameableTable, readonly (string | null)[]>>;

const present = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

/** SQLite takes 32766 parameters a statement. */
const AT_ONCE = 1000;

async function missingIn(db: Db, table: NameableTable, ids: readonly string[]): Promise<string[]> {
  const there = new Set<string>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      // Every table here has `id`; the union of their types hides it.
      .selectFrom(table as 'actors')
      .select('id')
      .where('id', 'in', ids.slice(from, from + AT_ONCE))
      .execute();
    for (const { id } of rows) there.add(id);
  }
  return ids.filter((id) => !there.has(id));
}

/** In words, what of it is not in the case. */
export async function missingNames(db: Db, named: NamedIds): Promise<string[]> {
  const missing: string[] = [];
  for (const table of Object.keys(NAMEABLE) as NameableTable[]) {
    const ids = await missingIn(db, table, present(named[table] ?? []));
    missing.push(...ids.map((id) => `${NAMEABLE[table]} ${id}`));
  }
  return missing;
}

/** Refuses a record that names something that is not in the case. */
export async function mustKnow(db: Db, what: string, named: NamedIds): Promise<void> {
  const [missing] = await missingNames(db, named);
  if (missing === undefined) return;
  throw new DomainError('invalid', `${what} names the ${missing}, which is not in this case.`);
}

export const locatorNames = (locators: readonly Locator[]): NamedIds => ({
  sources: locators.flatMap(({ source, reported }) => [source, reported?.source ?? null]),
  documents: locators.map(({ place }) => (place.kind === 'passage' ? place.document : null)),
});

/** Both together. */
export const joinNames = (...all: readonly NamedIds[]): NamedIds => {
  const joined: Partial<Record<NameableTable, (string | null)[]>> = {};
  for (const named of all) {
    for (const table of Object.keys(named) as NameableTable[]) {
      joined[table] = [...(joined[table] ?? []), ...(named[table] ?? [])];
    }
  }
  return joined;
};
