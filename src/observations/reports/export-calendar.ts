import type { Context } from '../../db/context.ts';
import { ALL_OBSERVATIONS } from '../listing/filter.ts';
import { compactObservations } from '../listing/list.ts';
import { chronologyCalendar } from './calendar.ts';
import { readNames } from './names.ts';

/** All observations that have a day, as an iCalendar file. */
export async function exportChronologyCalendar({
  db,
  clock,
}: Context): Promise<{ text: string; events: number; undated: number }> {
  const names = await readNames(db);
  const all = await compactObservations(db, ALL_OBSERVATIONS);
  const last = await db
    .selectFrom('revisions')
    .select('at')
    .where('state', '=', 'done')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const of = (parts: (typeof all)[number]['parts'], wanted: readonly string[]): string =>
    parts
      .filter(({ part }) => wanted.includes(part))
      .map(({ actor }) => names.actor(actor))
      .join(', ');
  const rows = all.map(({ id, kind, title, date, from, to, parts }) => ({
    ...{ id, kind, title, date, from, to },
    actors: [of(parts, ['who']), of(parts, ['to', 'about'])].filter(Boolean).join(' → '),
  }));
  const undated = rows.filter(({ from, to }) => from === null && to === null).length;
  const text = chronologyCalendar(rows, last?.at ?? clock().toISOString());
  return { text, events: rows.length - undated, undated };
}
