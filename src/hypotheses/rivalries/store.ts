import { actorRecords } from '../../actors/records.ts';
import { inParts } from '../../db/change.ts';
import { listRecords, readRecord, rowToRecord } from '../../db/records.ts';
import { readRows } from '../../db/rows.ts';
import type { Db } from '../../db/schema.ts';
import type { Observation } from '../../observations/model.ts';
import { observationRecords } from '../../observations/records.ts';
import type { Source } from '../../sources/model.ts';
import { rowToSource } from '../../sources/store.ts';
import { assessmentRecords, hypothesisRecords, rivalryRecords } from '../records.ts';
import type { Weighing } from '../weighing/likelihood-table.ts';
import type { Assessment, Hypothesis, Rivalry } from '../weighing/model.ts';
import { weighedObservation } from '../weighing/weighed-observation.ts';

export const readRivalry = (db: Db, id: string): Promise<Rivalry> =>
  readRecord(db, rivalryRecords, id);

export const listRivalries = (db: Db): Promise<Rivalry[]> => listRecords(db, rivalryRecords);

export const listHypotheses = (db: Db): Promise<Hypothesis[]> => listRecords(db, hypothesisRecords);

/** In the order of weighing. */
export async function assessmentsOf(db: Db, rivalry: string): Promise<Assessment[]> {
  const rows = await db
    .selectFrom('assessments')
    .select('details')
    .where('rivalry', '=', rivalry)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => rowToRecord(assessmentRecords, row));
}

/** Of all sets of rivals in which it is weighed. */
export async function assessmentsOfObservation(db: Db, observation: string): Promise<Assessment[]> {
  const rows = await db
    .selectFrom('assessments')
    .select('details')
    .where('observation', '=', observation)
    .orderBy('id')
    .execute();
  return rows.map((row) => rowToRecord(assessmentRecords, row));
}

async function readObservations(db: Db, ids: readonly string[]): Promise<Observation[]> {
  const found: Observation[] = [];
  for (const some of inParts(ids)) {
    for (const row of (await readRows(db, 'observations', some)).values())
      found.push(rowToRecord(observationRecords, { details: String(row.details) }));
  }
  return found;
}

/** Those that are there; one that is not lends its observations no date, outlet, sphere or language. */
async function sourcesById(db: Db, ids: readonly string[]): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  for (const some of inParts(ids)) {
    const rows = await db.selectFrom('sources').selectAll().where('id', 'in', some).execute();
    for (const row of rows) found.set(row.id, rowToSource(row));
  }
  return found;
}

const distinct = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null)),
];

export interface StoredWeighing extends Weighing {
  assessments: Assessment[];
  /** The sources on which the observations rest. */
  sources: ReadonlyMap<string, Source>;
}

/** Rivals with all that is weighed under them. Hypotheses are all of the case: one may be composed of any. */
export async function readWeighing(db: Db, id: string): Promise<StoredWeighing> {
  const rivalry = await readRivalry(db, id);
  const assessments = await assessmentsOf(db, id);
  const observations = await readObservations(
    db,
    distinct(assessments.map(({ observation }) => observation)),
  );
  const cited = distinct(
    observations.flatMap(({ locators }) => locators.map(({ source }) => source)),
  );
  const sources = await sourcesById(db, cited);
  return {
    rivalry,
    hypotheses: await listHypotheses(db),
    assessments,
    observations: observations.map((one) => weighedObservation(one, sources)),
    sources,
  };
}

/** Actor to the name that the screens use. */
export async function actorNamesOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = ids.length === 0 ? new Map() : await readRows(db, 'actors', ids);
  return new Map(
    [...rows.values()].map((row) => {
      const { id, name } = rowToRecord(actorRecords, { details: String(row.details) });
      return [id, name];
    }),
  );
}
