/** A comparison with everything that belongs to its cells, as of a day. */
import { listActors } from '../actors/store.ts';
import { readCaseInfo } from '../cases/store.ts';
import type { Db } from '../db/schema.ts';
import { listAll } from '../observations/listing/projection.ts';
import { completeness } from '../statistics/most-similar.ts';
import { concernsDyad } from './gather/dyad-of.ts';
import { cellKey, type GatheredCell, gatherCells } from './gather/gather.ts';
import type { Material } from './gather/material.ts';
import { type ComparedPeriod, comparedPeriods } from './gather/periods.ts';
import { readMaterial } from './gather/read-material.ts';
import { type ChangeQuestion, changesOf, type DyadChanges } from './measures/changes.ts';
import { contrastsAtBreaks, contrastsOf } from './measures/contrasts.ts';
import { effectsOf } from './measures/effects.ts';
import {
  type CellFigure,
  figuresOfCells,
  figuresOfYears,
  type YearFigure,
} from './measures/figures.ts';
import { likenessOf } from './measures/likeness.ts';
import { readFigures } from './measures/read-figures.ts';
import { comparedSets } from './measures/set-table.ts';
import { valuedQuestions } from './measures/valued.ts';
import type { Comparison } from './model.ts';
import { cellsOf, readComparison } from './store.ts';

export interface AskedComparison {
  comparison: Comparison;
  periods: ComparedPeriod[];
  cells: GatheredCell[];
  figures: CellFigure[];
  years: YearFigure[];
  material: Material;
  /** ISO day; null for everything. */
  asOf: string | null;
}

export async function askComparison(
  db: Db,
  id: string,
  asOf: string | null,
): Promise<AskedComparison> {
  const comparison = await readComparison(db, id);
  const periods = comparedPeriods((await readCaseInfo(db)).periods, comparison.periods);
  const records = await cellsOf(db, id);
  const material = await readMaterial(db, comparison, records, asOf);
  const sources = await readFigures(db, comparison, await listActors(db), asOf);
  const figures = sources.flatMap((source) => figuresOfCells(source, periods));
  const answered = new Set(figures.filter(({ value }) => value !== null).map(cellKey));
  return {
    ...{ comparison, periods, material, figures, asOf },
    cells: gatherCells(comparison, periods, material, records).map((cell) =>
      answered.has(cellKey(cell)) ? { ...cell, empty: false } : cell,
    ),
    years: sources.flatMap(figuresOfYears),
  };
}

/** Answered: something was judged, in words or on the scale. */
export const isAnswered = ({ record }: GatheredCell): boolean =>
  record !== null && (record.judgement.trim() !== '' || record.value !== null);

/** How complete it is: cells that were judged, and cells under which something rests. */
export function completenessOf({ comparison, periods, cells }: AskedComparison) {
  const sizes = [comparison.questions.length, comparison.dyads.length, periods.length];
  const [judged, evidenced] = [cells.filter(isAnswered), cells.filter(({ empty }) => !empty)];
  return {
    cells: cells.length,
    judged: judged.length,
    judgedShare: completeness(judged.length, sizes),
    evidenced: evidenced.length,
    evidencedShare: completeness(evidenced.length, sizes),
  };
}

/** What can be reckoned from the cells. */
export async function measureComparison(db: Db, asked: AskedComparison, seed = 1) {
  const { comparison, periods, cells, figures, years } = asked;
  const valued = valuedQuestions(comparison, cells, figures);
  const sources = new Map((await listAll(db)).map((one) => [one.compact.id, one.sources]));
  return {
    contrasts: contrastsOf(comparison, periods, valued),
    atBreaks: contrastsAtBreaks(comparison, years),
    likeness: likenessOf(comparison, periods, valued),
    sets: comparedSets(comparison, periods, valued),
    effects: effectsOf(comparison, periods, cells, (id) => sources.get(id) ?? [], seed),
  };
}

/** Of each dyad when the number of observations a month, or a year, changed. */
export function changesInComparison(
  { comparison, material }: Pick<AskedComparison, 'comparison' | 'material'>,
  question: ChangeQuestion,
): DyadChanges[] {
  return comparison.dyads.flatMap((dyad) => {
    const own = material.observations.filter(({ parts }) =>
      concernsDyad(parts, dyad, material.within),
    );
    return changesOf(dyad.id, own, comparison, question) ?? [];
  });
}
