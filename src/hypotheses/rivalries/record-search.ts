/** A planned search that was made becomes evidence. */
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { DomainError } from '../../kernel/errors.ts';
import { addObservation } from '../../observations/actions.ts';
import type { Observation } from '../../observations/model.ts';
import type { NewObservation } from '../../observations/new-observation.ts';
import { checked } from '../../relations/checked.ts';
import type { Assessment, PlannedSearch } from '../weighing/model.ts';
import { editRivalry } from './actions.ts';
import { addAssessment } from './assessment-actions.ts';
import { SearchResult } from './search-result.ts';
import { readRivalry } from './store.ts';

type Result = ReturnType<typeof SearchResult.parse>;

/** What was found is an event; what was not is an absence, with the record of where one looked. */
function observationOf(search: PlannedSearch, result: Result): NewObservation {
  const { title = search.title, text, date } = result;
  if (result.result === 'found') {
    const { grade, locators } = result;
    return { kind: 'event', ...{ title, text, date, grade, locators } };
  }
  const { where = search.where, searched, sources } = result;
  if (where.trim() === '') {
    const message = 'Say where one looked: an absence counts only with that.';
    throw new DomainError('invalid', message, { faults: [{ path: ['where'], message }] });
  }
  return {
    kind: 'absence',
    ...{ title, text, date },
    absence: { sought: search.title, where: where.trim(), sources, searched },
  };
}

/**
 * Puts what came of a search on the table with the probabilities that it was planned with, and takes it off the plan: one
 * change, one undo.
 *
 * Found, it weighs by P(there | rival): how surely a search finds it is the same under all rivals and cancels out. Not
 * found, it weighs by 1 − q p with the q of the search.
 * @throws `not-found` for a search that is not on the plan; `invalid` with the place in `details.faults`
 */
export const recordSearch = (
  context: Context,
  rivalry: string,
  id: string,
  wanted: SearchResult,
): Promise<{ observation: Observation; assessment: Assessment }> =>
  change(context, 'Record a search', async (door) => {
    const { searches = [] } = await readRivalry(door.db, rivalry);
    const search = searches.find((one) => one.id === id);
    if (!search) {
      throw new DomainError('not-found', `There is no search ${id} on the plan of these rivals.`);
    }
    const result = checked(SearchResult, wanted);
    const observation = await addObservation(door.context, observationOf(search, result));
    const assessment = await addAssessment(door.context, rivalry, {
      observation: observation.id,
      chances: result.chances ?? search.chances,
      ...(result.result === 'not-found' && {
        sensitivity: result.sensitivity ?? search.sensitivity,
      }),
    });
    await editRivalry(door.context, rivalry, {
      searches: searches.filter((one) => one !== search),
    });
    return { observation, assessment };
  });
