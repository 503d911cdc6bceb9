import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Weighing } from '../weighing/likelihood-table.ts';
import type { Fault } from '../weighing/refusals.ts';
import { newFaults } from '../weighing/try-weigh.ts';
import { readWeighing } from './store.ts';

/** What is typed: the faults of it have paths from there on, those of anything else from the whole weighing. */
export type Typed = { assessment: string } | 'rivalry' | 'order';

function pathFrom(typed: Typed, { assessments }: Weighing, path: Fault['path']): Fault['path'] {
  if (typed === 'order') return path;
  if (typed === 'rivalry') return path[0] === 'rivalry' ? path.slice(1) : path;
  const place = assessments.findIndex(({ id }) => id === typed.assessment);
  return path[0] === 'assessments' && path[1] === place ? path.slice(2) : path;
}

/** @throws `invalid` with what is wrong and was not wrong before, in `details.faults` with paths into what was typed */
export function refuseNewFaults(before: Weighing | null, after: Weighing, typed: Typed): void {
  const faults = newFaults(before, after).map((fault) => ({
    ...fault,
    path: pathFrom(typed, after, fault.path),
  }));
  if (faults[0]) throw new DomainError('invalid', faults[0].message, { faults });
}

/** A change after which nothing may be wrong with the weighing that was not wrong before; else nothing has happened. */
export const guardedChange = <T>(
  context: Context,
  label: string,
  { rivalry, typed }: { rivalry: string; typed: Typed },
  work: (door: Door) => Promise<T>,
): Promise<T> =>
  change(context, label, async (door) => {
    const before = await readWeighing(door.db, rivalry);
    const done = await work(door);
    refuseNewFaults(before, await readWeighing(door.db, rivalry), typed);
    return done;
  });
