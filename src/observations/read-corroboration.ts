import type { Db } from '../db/schema.ts';
import type { Locator } from '../sources/locator.ts';
import { type Corroboration, corroborationOf, originGroups } from './corroboration.ts';

/** Corroboration with the places that have one origin, as indices of the locators. */
export async function readCorroboration(
  db: Db,
  locators: readonly Locator[],
): Promise<Corroboration & { origins: number[][] }> {
  const ids = [...new Set(locators.map(({ source }) => source))].filter((id) => id !== null);
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('sources').select(['id', 'sphere']).where('id', 'in', ids).execute();
  const spheres = new Map(rows.map(({ id, sphere }) => [id, sphere]));
  return {
    ...corroborationOf(locators, (source) => spheres.get(source) ?? null),
    origins: originGroups(locators),
  };
}
