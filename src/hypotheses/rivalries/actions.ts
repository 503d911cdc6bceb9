/** Hypotheses, and the sets of rivals that they make up. */
import { change, type Door } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { insertRecord, readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { findReferences } from '../../db/references.ts';
import { dayOfClock } from '../../kernel/dates/day.ts';
import { DomainError } from '../../kernel/errors.ts';
import { given } from '../../kernel/given.ts';
import { checked } from '../../relations/checked.ts';
import { assessmentRecords, hypothesisRecords, rivalryRecords } from '../records.ts';
import { circleAmong } from '../weighing/dependence.ts';
import { type Missing, missingChances } from '../weighing/missing-chances.ts';
import { Hypothesis, Rivalry } from '../weighing/model.ts';
import { guardedChange, refuseNewFaults } from './guarded-change.ts';
import { HYPOTHESIS_PATHS } from './named-by.ts';
import {
  type HypothesisEdit,
  NewHypothesis,
  type NewRival,
  NewRivalry,
  type RivalryEdit,
} from './new-rivalry.ts';
import { assessmentsOf, listHypotheses, readRivalry, readWeighing } from './store.ts';

async function fitHypothesis(door: Door, hypothesis: Hypothesis): Promise<Hypothesis> {
  const others = (await listHypotheses(door.db)).filter(({ id }) => id !== hypothesis.id);
  const { label, composedOf } = hypothesis;
  const refuse = (message: string): never => {
    throw new DomainError('invalid', message, { faults: [{ path: ['composedOf'], message }] });
  };
  const known = new Set([hypothesis.id, ...others.map(({ id }) => id)]);
  const missing = composedOf.find((part) => !known.has(part));
  if (missing !== undefined) refuse(`There is no hypothesis ${missing} in this case.`);
  if (composedOf.length === 1 || new Set(composedOf).size < composedOf.length)
    refuse(`“${label}” must be composed of two different hypotheses or more.`);
  const all = [...others, hypothesis].map((one) => ({ id: one.id, given: one.composedOf }));
  if (circleAmong(all)) refuse(`“${label}” would be part of itself.`);
  return hypothesis;
}

export const addHypothesis = (context: Context, wanted: NewHypothesis): Promise<Hypothesis> =>
  change(context, 'Add a hypothesis', async (door) => {
    const { addedOn = dayOfClock(context.clock), ...fields } = checked(NewHypothesis, wanted);
    const id = door.context.newId('hyp_');
    const hypothesis = await fitHypothesis(door, checked(Hypothesis, { ...fields, addedOn, id }));
    await insertRecord(door, hypothesisRecords, hypothesis);
    return hypothesis;
  });

export const editHypothesis = (
  context: Context,
  id: string,
  edit: HypothesisEdit,
): Promise<Hypothesis> =>
  change(context, 'Edit a hypothesis', async (door) => {
    const before = await readRecord(door.db, hypothesisRecords, id);
    const after = await fitHypothesis(door, checked(Hypothesis, { ...before, ...given(edit) }));
    await updateRecord(door, hypothesisRecords, after);
    return after;
  });

/** Only one that is no rival and no part of another; else `conflict` with these in `details.references`. */
export const removeHypothesis = (context: Context, id: string): Promise<void> =>
  change(context, 'Remove a hypothesis', async (door) => {
    const { label } = await readRecord(door.db, hypothesisRecords, id);
    const references = await findReferences(door.db, HYPOTHESIS_PATHS, id);
    if (references.length > 0) {
      throw new DomainError(
        'conflict',
        `“${label}” is a rival, or part of another hypothesis. Take it out there first.`,
        { references },
      );
    }
    await removeRecord(door, hypothesisRecords, id);
  });

/** Adds those that are new; in the order given, with what priors were given. */
async function rivalsOf(
  door: Door,
  wanted: readonly NewRival[],
): Promise<{ hypothesis: string; prior: number | undefined }[]> {
  const rivals: { hypothesis: string; prior: number | undefined }[] = [];
  for (const { prior, ...rival } of wanted) {
    const hypothesis =
      'hypothesis' in rival ? rival.hypothesis : (await addHypothesis(door.context, rival)).id;
    rivals.push({ hypothesis, prior });
  }
  return rivals;
}

export const addRivalry = (context: Context, wanted: NewRivalry): Promise<Rivalry> =>
  change(context, 'Set up rivals', async (door) => {
    const { rivals, ...fields } = checked(NewRivalry, wanted);
    const all = await rivalsOf(door, rivals);
    const open = all.filter(({ prior }) => prior === undefined).length;
    const left = 1 - all.reduce((sum, { prior = 0 }) => sum + prior, 0);
    const rivalry = checked(Rivalry, {
      ...fields,
      id: door.context.newId('riv_'),
      rivals: all.map(({ hypothesis, prior = Math.max(0, left) / open }) => ({
        hypothesis,
        prior,
      })),
    });
    await insertRecord(door, rivalryRecords, rivalry);
    refuseNewFaults(null, await readWeighing(door.db, rivalry.id), 'rivalry');
    return rivalry;
  });

/** With what was said of hypotheses that are no rivals any more taken out. */
async function put(door: Door, wanted: Rivalry): Promise<Rivalry> {
  const rivals = new Set(wanted.rivals.map(({ hypothesis }) => hypothesis));
  const isRival = ({ hypothesis }: { hypothesis: string }): boolean => rivals.has(hypothesis);
  const searches = wanted.searches?.map((search) => ({
    ...search,
    chances: search.chances.filter(isRival),
  }));
  const rivalry = checked(Rivalry, { ...wanted, ...(searches && { searches }) });
  await updateRecord(door, rivalryRecords, rivalry);
  for (const assessment of await assessmentsOf(door.db, rivalry.id)) {
    const chances = assessment.chances.filter(isRival);
    if (chances.length < assessment.chances.length)
      await updateRecord(door, assessmentRecords, { ...assessment, chances });
  }
  return rivalry;
}

export const editRivalry = (context: Context, id: string, edit: RivalryEdit): Promise<Rivalry> =>
  guardedChange(context, 'Edit rivals', { rivalry: id, typed: 'rivalry' }, async (door) =>
    put(door, { ...(await readRivalry(door.db, id)), ...given(edit) }),
  );

/** With all that was weighed under them: one change, one undo. The hypotheses stay. */
export const removeRivalry = (context: Context, id: string): Promise<void> =>
  change(context, 'Remove rivals', async (door) => {
    await readRivalry(door.db, id);
    for (const assessment of await assessmentsOf(door.db, id))
      await removeRecord(door, assessmentRecords, assessment.id);
    await removeRecord(door, rivalryRecords, id);
  });

export interface ChangedRivals {
  rivalry: Rivalry;
  /** What has to be said before there is a verdict again. */
  missing: Missing[];
}

/**
 * One more rival, at the expense of all others in proportion. What was assessed stays, and there is no verdict until it
 * was assessed under the new one as well.
 */
export const addRival = (context: Context, id: string, wanted: NewRival): Promise<ChangedRivals> =>
  guardedChange(context, 'Add a rival', { rivalry: id, typed: 'rivalry' }, async (door) => {
    const before = await readRivalry(door.db, id);
    const [added] = await rivalsOf(door, [wanted]);
    const prior = added?.prior ?? 1 / (before.rivals.length + 1);
    const rivals = [
      ...before.rivals.map((one) => ({ ...one, prior: one.prior * (1 - prior) })),
      { hypothesis: added?.hypothesis ?? '', prior },
    ];
    const rivalry = await put(door, { ...before, rivals });
    return { rivalry, missing: missingChances(await readWeighing(door.db, id)) };
  });

/** Its prior goes to the others in proportion; what was assessed under it goes with it. */
export const removeRival = (
  context: Context,
  id: string,
  hypothesis: string,
): Promise<ChangedRivals> =>
  guardedChange(context, 'Take out a rival', { rivalry: id, typed: 'rivalry' }, async (door) => {
    const before = await readRivalry(door.db, id);
    const out = before.rivals.find((one) => one.hypothesis === hypothesis);
    if (!out) throw new DomainError('not-found', `${hypothesis} is not among these rivals.`);
    const others = before.rivals.filter((one) => one !== out);
    const rivals = others.map((one) => ({
      ...one,
      prior: out.prior < 1 ? one.prior / (1 - out.prior) : 1 / others.length,
    }));
    const rivalry = await put(door, { ...before, rivals });
    return { rivalry, missing: missingChances(await readWeighing(door.db, id)) };
  });
