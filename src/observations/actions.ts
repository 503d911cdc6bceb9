/** Adding, editing and removing observations. */
import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { mustKnowAll } from '../db/named-ids.ts';
import { insertRecords, readRecord, removeRecord, updateRecord } from '../db/records.ts';
import { findReferences } from '../db/references.ts';
import { DomainError } from '../kernel/errors.ts';
import { given } from '../kernel/given.ts';
import { type ActorPart, Observation } from './model.ts';
import { OBSERVATION_PATHS } from './named-by.ts';
import { observationNames } from './names.ts';
import { type BulkEdit, NewObservation, type ObservationEdit } from './new-observation.ts';
import { observationRecords } from './records.ts';

const counted = (count: number): string =>
  count === 1 ? 'an observation' : `${count} observations`;

/** Many at once, one undo. */
export const addObservations = (
  context: Context,
  wanted: readonly (NewObservation & { id?: string })[],
): Promise<Observation[]> =>
  change(context, `Add ${counted(wanted.length)}`, async (door) => {
    const added = wanted.map(({ id, ...fields }): Observation => {
      const fresh = NewObservation.parse(fields);
      return Observation.parse({ ...fresh, id: id ?? door.context.newId('obs_') });
    });
    await checkNames(door, added);
    await insertRecords(door, observationRecords, added);
    return added;
  });

export async function addObservation(
  context: Context,
  wanted: NewObservation & { id?: string },
): Promise<Observation> {
  const [observation] = await addObservations(context, [wanted]);
  if (!observation) throw new DomainError('invalid', 'There is no observation to add.');
  return observation;
}

/** The observation with the fields set; facts of another kind than its own fall away. */
function edited(before: Observation, edit: ObservationEdit): Observation {
  const after = Observation.safeParse({ ...before, ...given(edit) });
  if (after.success) return after.data;
  const [issue] = after.error.issues;
  throw new DomainError(
    'invalid',
    `${issue?.path.join('.')}: ${issue?.message}. An observation that becomes ${edit.kind ?? before.kind} needs the facts of that kind.`,
  );
}

const checkNames = (door: Door, observations: readonly Observation[]): Promise<void> =>
  mustKnowAll(
    door.db,
    observations.map((one) => ({ what: `“${one.title}”`, named: observationNames(one) })),
  );

async function put(door: Door, observations: readonly Observation[]): Promise<void> {
  await checkNames(door, observations);
  for (const observation of observations) await updateRecord(door, observationRecords, observation);
}

export const editObservation = (
  context: Context,
  id: string,
  edit: ObservationEdit,
): Promise<Observation> =>
  change(context, 'Edit an observation', async (door) => {
    const after = edited(await readRecord(door.db, observationRecords, id), edit);
    await put(door, [after]);
    return after;
  });

const samePart = (a: ActorPart, b: ActorPart): boolean => a.actor === b.actor && a.part === b.part;

function bulkEdited(before: Observation, edit: BulkEdit): Observation {
  const {
    addCodes = [],
    removeCodes = [],
    addParts = [],
    removeParts = [],
    addLocators = [],
  } = edit;
  const { episode, grade } = given({ episode: edit.episode, grade: edit.grade });
  const kept = before.parts.filter((part) => !removeParts.some((one) => samePart(one, part)));
  return Observation.parse({
    ...before,
    ...(episode !== undefined && { episode }),
    ...(grade !== undefined && { grade }),
    codes: [
      ...new Set([...before.codes.filter((code) => !removeCodes.includes(code)), ...addCodes]),
    ],
    parts: [...kept, ...addParts.filter((part) => !kept.some((one) => samePart(one, part)))],
    locators: [...before.locators, ...addLocators],
  });
}

/** The same done to many, one undo. */
export const editObservations = (
  context: Context,
  ids: readonly string[],
  edit: BulkEdit,
): Promise<Observation[]> =>
  change(context, `Edit ${counted(ids.length)}`, async (door) => {
    const after: Observation[] = [];
    for (const id of new Set(ids)) {
      after.push(bulkEdited(await readRecord(door.db, observationRecords, id), edit));
    }
    await put(door, after);
    return after;
  });

/** Only those that nothing rests on; otherwise `conflict` with what does in `details.references`, and none is removed. */
export const removeObservations = (context: Context, ids: readonly string[]): Promise<void> =>
  change(context, `Remove ${counted(ids.length)}`, async (door) => {
    for (const id of new Set(ids)) {
      const { title } = await readRecord(door.db, observationRecords, id);
      const references = await findReferences(door.db, OBSERVATION_PATHS, id);
      if (references.length > 0) {
        const some = references.slice(0, 5).map((reference) => `“${reference.title}”`);
        const more = references.length > some.length ? ' and others' : '';
        throw new DomainError(
          'conflict',
          `On “${title}” rest ${some.join(', ')}${more}. Take it out there first.`,
          { observation: id, references },
        );
      }
      await removeRecord(door, observationRecords, id);
    }
  });
