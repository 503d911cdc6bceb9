/** Many coded passages at once: each becomes an observation, or is named with what it lacks. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { addObservations } from '../actions.ts';
import type { Observation } from '../model.ts';
import { NewObservation } from '../new-observation.ts';
import { draftFromCoding } from './from-coding.ts';

export interface FromCodings {
  observations: Observation[];
  leftOut: { coding: string; why: string }[];
}

export const addFromCodings = (
  context: Context,
  codings: readonly string[],
  kind: 'event' | 'statement' | null,
): Promise<FromCodings> =>
  change(context, 'Add observations from codings', async (door) => {
    const wanted: NewObservation[] = [];
    const leftOut: FromCodings['leftOut'] = [];
    for (const coding of codings) {
      const draft = NewObservation.safeParse(await draftFromCoding(door.db, coding, kind));
      if (draft.success) wanted.push(draft.data);
      else leftOut.push({ coding, why: 'Its document has no date.' });
    }
    const observations = wanted.length === 0 ? [] : await addObservations(door.context, wanted);
    return { observations, leftOut };
  });
