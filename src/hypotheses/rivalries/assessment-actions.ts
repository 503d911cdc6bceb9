/** Putting observations on the table, saying how probable they are, and in which order. */
import type { Context } from '../../db/context.ts';
import { insertRecord, readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { dayOfClock } from '../../kernel/dates/day.ts';
import { DomainError } from '../../kernel/errors.ts';
import { given } from '../../kernel/given.ts';
import { observationRecords } from '../../observations/records.ts';
import { checked } from '../../relations/checked.ts';
import { assessmentRecords } from '../records.ts';
import { Assessment } from '../weighing/model.ts';
import { guardedChange } from './guarded-change.ts';
import type { AssessmentEdit, NewAssessment } from './new-rivalry.ts';
import { assessmentsOf, readRivalry } from './store.ts';

/** At the end of the table, by the one who works, today; a statement as that it was made. */
export async function addAssessment(
  context: Context,
  rivalry: string,
  wanted: NewAssessment,
): Promise<Assessment> {
  await readRivalry(context.db, rivalry);
  const { kind } = await readRecord(context.db, observationRecords, wanted.observation);
  const id = context.newId('ass_');
  const place = { rivalry, typed: { assessment: id } };
  return guardedChange(context, 'Weigh an observation', place, async (door) => {
    const all = await assessmentsOf(door.db, rivalry);
    const assessment = checked(Assessment, {
      weighedAs: kind === 'statement' ? 'utterance' : 'fact',
      ...{ given: [], origin: null, chances: [], report: { by: 'grade' }, uninformed: 0.5 },
      ...{ sensitivity: null, coder: context.user, madeOn: dayOfClock(context.clock), note: '' },
      ...given(wanted),
      ...{ id, rivalry, position: (all.at(-1)?.position ?? -1) + 1 },
    });
    await insertRecord(door, assessmentRecords, assessment);
    return assessment;
  });
}

export async function editAssessment(
  context: Context,
  id: string,
  edit: AssessmentEdit,
): Promise<Assessment> {
  const { rivalry } = await readRecord(context.db, assessmentRecords, id);
  const place = { rivalry, typed: { assessment: id } };
  return guardedChange(context, 'Weigh an observation anew', place, async (door) => {
    const before = await readRecord(door.db, assessmentRecords, id);
    const after = checked(Assessment, { ...before, ...given(edit) });
    await updateRecord(door, assessmentRecords, after);
    return after;
  });
}

/** Only one that no other takes as known; else `conflict` with these in `details.references`. */
export async function removeAssessment(context: Context, id: string): Promise<void> {
  const { rivalry } = await readRecord(context.db, assessmentRecords, id);
  const place = { rivalry, typed: 'order' as const };
  await guardedChange(context, 'Take an observation off the table', place, async (door) => {
    const later = (await assessmentsOf(door.db, rivalry)).filter((one) => one.given.includes(id));
    if (later.length > 0) {
      throw new DomainError(
        'conflict',
        `${later.length === 1 ? 'Another observation was' : `${later.length} other observations were`} weighed taking this one as known. Weigh ${later.length === 1 ? 'it' : 'them'} anew first.`,
        { references: later.map((one) => ({ table: 'assessments', id: one.id, path: 'given' })) },
      );
    }
    await removeRecord(door, assessmentRecords, id);
  });
}

/**
 * Weighs in another order.
 * @param ids all assessments of these rivals
 * @throws `invalid` when one would come before what it takes as known
 */
export const orderAssessments = (
  context: Context,
  rivalry: string,
  ids: readonly string[],
): Promise<void> =>
  guardedChange(context, 'Weigh in another order', { rivalry, typed: 'order' }, async (door) => {
    const known = new Map((await assessmentsOf(door.db, rivalry)).map((one) => [one.id, one]));
    if (
      ids.length !== known.size ||
      !ids.every((id) => known.has(id)) ||
      new Set(ids).size < ids.length
    )
      throw new DomainError('invalid', 'An order names each assessment of these rivals once.');
    for (const [position, id] of ids.entries()) {
      const assessment = known.get(id);
      if (assessment && assessment.position !== position)
        await updateRecord(door, assessmentRecords, { ...assessment, position });
    }
  });
