/** All figures of a case, each held against the series from which it is had. */
import type { Actor } from '../../actors/model.ts';
import { actorRecords } from '../../actors/records.ts';
import { listRecords, rowToRecord } from '../../db/records.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Observation } from '../../observations/model.ts';
import { observationRecords } from '../../observations/records.ts';
import { type Check, checkFigure, type FigureVerdict, type ResolvedCheck } from './figure-check.ts';
import { sameTable } from './known-vintage.ts';
import type { Series, SeriesPoint } from './model.ts';
import { keysMeant } from './named-values.ts';
import { listSeries, readPoints } from './store.ts';

export type FigureObservation = Extract<Observation, { kind: 'figure' }>;

export interface CheckedFigure extends FigureVerdict {
  observation: FigureObservation;
  series: Series | null;
  /** Why it is unchecked; empty otherwise. */
  reason: string;
  /** Other vintages by which it is right, or rounded right. */
  rightIn: Series[];
}

const UNCHECKED: FigureVerdict = {
  verdict: 'unchecked',
  actual: null,
  difference: null,
  period: null,
  measure: null,
  tried: 0,
};

/** Names to keys; the dimension whose share is meant is the one that the check names first. */
function resolve(
  check: Check,
  series: Series,
  points: readonly SeriesPoint[],
  actors: readonly Actor[],
): ResolvedCheck {
  const keysOf = (names: Readonly<Record<string, string>>): ResolvedCheck['of'] =>
    new Map(
      Object.entries(names).map(([dimension, name]) => [
        dimension,
        keysMeant(series, points, dimension, name, actors),
      ]),
    );
  const [shared = ''] = Object.keys(check.of);
  if (check.measure === 'share' && shared === '') {
    throw new DomainError('invalid', 'The check of a share does not say whose share it is.');
  }
  if (check.measure === 'ratio' && check.against === undefined) {
    throw new DomainError('invalid', 'The check of a ratio does not say against what.');
  }
  return {
    measure: check.measure,
    of: keysOf(check.of),
    against: check.against ? keysOf(check.against) : null,
    shared,
    from: check.from,
    to: check.to,
  };
}

/** Numbers of a series are read once, however many figures rest on it. */
class Numbers {
  readonly #db: Db;
  readonly #known = new Map<string, Promise<SeriesPoint[]>>();
  constructor(db: Db) {
    this.#db = db;
  }
  of(series: Series): Promise<SeriesPoint[]> {
    const known = this.#known.get(series.id) ?? readPoints(this.#db, series.id);
    this.#known.set(series.id, known);
    return known;
  }
}

export async function listFigures(db: Db): Promise<FigureObservation[]> {
  const rows = await db
    .selectFrom('observations')
    .select('details')
    .where('kind', '=', 'figure')
    .orderBy('date_from')
    .orderBy('id')
    .execute();
  return rows
    .map((row) => rowToRecord(observationRecords, row))
    .filter((observation) => observation.kind === 'figure');
}

export async function checkFigures(db: Db): Promise<CheckedFigure[]> {
  const [figures, all, actors] = [
    await listFigures(db),
    await listSeries(db),
    await listRecords(db, actorRecords),
  ];
  const numbers = new Numbers(db);
  const against = async (
    observation: FigureObservation,
    check: Check,
    series: Series,
  ): Promise<FigureVerdict> => {
    const points = await numbers.of(series);
    const { value, unit } = observation.figure;
    return checkFigure(value, unit, series, points, resolve(check, series, points, actors));
  };
  const checkOne = async (observation: FigureObservation): Promise<CheckedFigure> => {
    const { check } = observation.figure;
    const none = { ...UNCHECKED, observation, series: null, rightIn: [] };
    if (check === null) return { ...none, reason: 'It does not say from which series it is had.' };
    const series = all.find(({ id }) => id === check.series);
    if (!series) return { ...none, reason: `There is no series ${check.series} in this case.` };
    try {
      const verdict = await against(observation, check, series);
      const reason =
        verdict.actual === null ? 'The series has no numbers for it in these years.' : '';
      const others =
        verdict.verdict === 'right'
          ? []
          : all.filter((one) => one.id !== series.id && sameTable(one, series));
      const rightIn = await rightAmong(others, (other) => against(observation, check, other));
      return { ...verdict, observation, series, reason, rightIn };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { ...none, series, reason: error.message };
    }
  };
  const checked: CheckedFigure[] = [];
  for (const figure of figures) checked.push(await checkOne(figure));
  return checked;
}

async function rightAmong(
  others: readonly Series[],
  ask: (series: Series) => Promise<FigureVerdict>,
): Promise<Series[]> {
  const right: Series[] = [];
  for (const other of others) {
    try {
      const { verdict } = await ask(other);
      if (verdict === 'right' || verdict === 'rounded') right.push(other);
    } catch (error) {
      // A vintage that does not know a name says nothing about the figure.
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return right;
}
