import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { readRecord, removeRecord, updateRecord } from '../../db/records.ts';
import { findReferences, moveReferences, type Reference } from '../../db/references.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Observation } from '../model.ts';
import { OBSERVATION_PATHS } from '../named-by.ts';
import { observationRecords } from '../records.ts';
import { type JoinChoice, type JoinDifference, joinDifferences, joinObservations } from './join.ts';

export interface Joined {
  joined: Observation;
  differences: JoinDifference[];
  /** What names the joined one instead of the others. */
  references: Reference[];
}

async function readAll(
  db: Db,
  ids: readonly string[],
): Promise<readonly [Observation, ...Observation[]]> {
  const found: Observation[] = [];
  for (const id of new Set(ids)) found.push(await readRecord(db, observationRecords, id));
  const [first, ...others] = found;
  if (!first || others.length === 0) {
    throw new DomainError('invalid', 'Joining needs two observations or more.');
  }
  const other = others.find(({ kind }) => kind !== first.kind);
  if (other) {
    throw new DomainError(
      'conflict',
      `“${first.title}” is of kind ${first.kind} and “${other.title}” of kind ${other.kind}: only observations of one kind are joined.`,
    );
  }
  return [first, ...others];
}

/** What joining would give; the first id is that of the one that stays. */
export async function forecastJoin(
  db: Db,
  ids: readonly string[],
  choice: JoinChoice,
): Promise<Joined> {
  const observations = await readAll(db, ids);
  const references: Reference[] = [];
  for (const { id } of observations.slice(1)) {
    references.push(...(await findReferences(db, OBSERVATION_PATHS, id)));
  }
  return {
    joined: joinObservations(observations, choice),
    differences: joinDifferences(observations, choice),
    references,
  };
}

/** Joins them into the first; one undo splits them again. */
export const joinInto = (
  context: Context,
  ids: readonly string[],
  choice: JoinChoice,
): Promise<Joined> =>
  change(context, `Join ${new Set(ids).size} observations`, async (door) => {
    const observations = await readAll(door.db, ids);
    const [first, ...others] = observations;
    const joined = joinObservations(observations, choice);
    const references: Reference[] = [];
    for (const { id } of others) {
      references.push(...(await moveReferences(door, OBSERVATION_PATHS, id, first.id)));
      await removeRecord(door, observationRecords, id);
    }
    await updateRecord(door, observationRecords, joined);
    return { joined, differences: joinDifferences(observations, choice), references };
  });
