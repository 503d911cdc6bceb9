/** What rests under the cells of one question and period, dyad beside dyad, with its words. */

import type { CodedPassage } from '../coding/retrieval/coded-passage.ts';
import { readPassages } from '../coding/retrieval/list-passages.ts';
import { listCodedDocuments, listPlacedCodings } from '../coding/retrieval/store.ts';
import { rowToRecord } from '../db/records.ts';
import type { Db } from '../db/schema.ts';
import type { KnownSince } from '../observations/known-since.ts';
import { knownSince } from '../observations/known-since.ts';
import type { CompactObservation } from '../observations/listing/compact.ts';
import type { Observation } from '../observations/model.ts';
import { observationRecords } from '../observations/records.ts';
import { listSources } from '../sources/store.ts';
import type { AskedComparison } from './ask-comparison.ts';
import type { GatheredCell, InCell } from './gather/gather.ts';
import { keyWords, type NamedFigure } from './gather/named-figures.ts';
import { readNamedFigures } from './gather/read-named-figures.ts';
import type { CellPick } from './model.ts';

export interface ShownObservation extends CompactObservation {
  text: string;
  straddles: boolean;
  added: string | null;
  knownSince: KnownSince;
}

export interface ShownPassage extends CodedPassage {
  sphere: string | null;
  straddles: boolean;
  added: string | null;
}

export interface ShownFigure extends NamedFigure {
  straddles: boolean;
  added: string | null;
}

export interface ShownPick extends CellPick {
  /** Title of the observation, words of the passage, date and series of the figure; the id when it is gone. */
  title: string;
}

export interface CellEvidence {
  cell: GatheredCell;
  observations: ShownObservation[];
  passages: ShownPassage[];
  figures: ShownFigure[];
  leftOut: ShownPick[];
  missing: ShownPick[];
}

async function readObservations(db: Db, ids: readonly string[]): Promise<Map<string, Observation>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('observations')
    .select('details')
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(
    rows.map((row) => rowToRecord(observationRecords, row)).map((one) => [one.id, one]),
  );
}

async function readCodings(db: Db, ids: readonly string[]): Promise<Map<string, CodedPassage>> {
  if (ids.length === 0) return new Map();
  const wanted = new Set(ids);
  const codings = (await listPlacedCodings(db, null)).filter(({ id }) => wanted.has(id));
  const passages = await readPassages(db, { documents: await listCodedDocuments(db) }, codings);
  return new Map(passages.map((one) => [one.id, one]));
}

const idsOf = (items: readonly InCell<{ id: string }>[]): string[] =>
  items.map(({ item }) => item.id);

const picksOf = (cell: GatheredCell, kind: CellPick['kind']): string[] =>
  [...cell.leftOut, ...cell.missing].filter((pick) => pick.kind === kind).map(({ id }) => id);

const figureTitle = (figure: NamedFigure | undefined): string | undefined =>
  figure && `${figure.date}: ${keyWords(figure)}, ${figure.series.title}`;

export async function cellEvidence(
  db: Db,
  { cells }: AskedComparison,
  question: string,
  period: string,
): Promise<CellEvidence[]> {
  const own = cells.filter((cell) => cell.question === question && cell.period === period);
  const observations = await readObservations(
    db,
    own.flatMap((cell) => [...idsOf(cell.observations), ...picksOf(cell, 'observation')]),
  );
  const passages = await readCodings(
    db,
    own.flatMap((cell) => [...idsOf(cell.passages), ...picksOf(cell, 'coding')]),
  );
  // Those of the cells are read already; these were out by no day that was asked for, or are gone.
  const figures = await readNamedFigures(
    db,
    own.flatMap((cell) => picksOf(cell, 'figure')),
  );
  const sources = new Map((await listSources(db)).map((source) => [source.id, source]));
  const named = (pick: CellPick): ShownPick => ({
    ...pick,
    title:
      observations.get(pick.id)?.title ??
      passages.get(pick.id)?.quote ??
      figureTitle(figures.get(pick.id)) ??
      pick.id,
  });
  return own.map((cell) => ({
    cell,
    observations: cell.observations.flatMap(({ item, straddles, added }): ShownObservation[] => {
      const record = observations.get(item.id);
      if (!record) return [];
      const since = knownSince(record, (id) => sources.get(id));
      return [{ ...item, text: record.text, straddles, added, knownSince: since }];
    }),
    passages: cell.passages.flatMap(({ item, straddles, added }): ShownPassage[] => {
      const passage = passages.get(item.id);
      return passage ? [{ ...passage, sphere: item.sphere, straddles, added }] : [];
    }),
    figures: cell.figures.map(({ item, ...how }) => ({ ...item, ...how })),
    leftOut: cell.leftOut.map(named),
    missing: cell.missing.map(named),
  }));
}
