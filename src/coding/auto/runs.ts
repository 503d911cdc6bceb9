/** Runs of automatic coding: what is left of them, taking them back, confirming them. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import type { Db } from '../../db/schema.ts';
import { rowToRun } from '../rows.ts';
import { listCodings, readRun } from '../store.ts';
import type { RunListed } from './model.ts';

/** The latest first, with how many of its codings wait and how many a person confirmed. */
export async function listRuns(db: Db): Promise<RunListed[]> {
  const counts = await db
    .selectFrom('codings')
    .select(['run', 'origin'])
    .select((of) => of.fn.countAll().as('count'))
    .where('run', 'is not', null)
    .groupBy(['run', 'origin'])
    .execute();
  const rows = await db.selectFrom('coding_runs').selectAll().orderBy('at', 'desc').execute();
  const count = (run: string, origin: string): number =>
    Number(counts.find((each) => each.run === run && each.origin === origin)?.count ?? 0);
  return rows.map((row) => ({
    ...rowToRun(row),
    machine: count(row.id, 'machine'),
    confirmed: count(row.id, 'confirmed'),
  }));
}

/** Takes a run back. What a person confirmed is a person's judgement and stays, and the run with it. */
export const removeRun = (
  context: Context,
  id: string,
): Promise<{ removed: number; kept: number }> =>
  change(context, 'Take an automatic coding back', async (door) => {
    await readRun(door.db, id);
    const codings = await listCodings(door.db, { run: id });
    const machine = codings.filter(({ origin }) => origin === 'machine');
    await door.removeMany(
      'codings',
      machine.map((coding) => coding.id),
    );
    const kept = codings.length - machine.length;
    if (kept === 0) await door.remove('coding_runs', id);
    return { removed: machine.length, kept };
  });

/** Makes all that is left of a run, or what it gave one code, a person's judgement. */
export const confirmRun = (
  context: Context,
  id: string,
  code?: string,
): Promise<{ confirmed: number }> =>
  change(context, 'Confirm an automatic coding', async (door) => {
    await readRun(door.db, id);
    const codings = await listCodings(
      door.db,
      code === undefined ? { run: id } : { run: id, codes: [code] },
    );
    const machine = codings.filter(({ origin }) => origin === 'machine');
    const ids = machine.map((coding) => coding.id);
    await door.updateMany('codings', ids, { origin: 'confirmed' });
    return { confirmed: machine.length };
  });
