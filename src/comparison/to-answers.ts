import type { z } from 'zod';
import type { CaseInfo } from '../cases/model.ts';
import type { CellAnswer, EvidenceAnswer, GridAnswer, ListedComparison } from './answers.ts';
import { type AskedComparison, completenessOf } from './ask-comparison.ts';
import type { CellEvidence } from './evidence.ts';
import type { GatheredCell } from './gather/gather.ts';
import { comparedPeriods } from './gather/periods.ts';
import type { Comparison, ComparisonCell } from './model.ts';

const WORDS = 10_000;

export function cellAnswer(cell: GatheredCell): CellAnswer {
  const { observations, passages, figures, leftOut, missing, material, ...rest } = cell;
  const all = [...observations, ...passages, ...figures];
  return {
    ...rest,
    material,
    observations: observations.length,
    passages: passages.length,
    figures: figures.length,
    straddling: all.filter(({ straddles }) => straddles).length,
    added: all.filter(({ added }) => added !== null).length,
    leftOut: leftOut.length,
    missing: missing.length,
    observationShare:
      material.observations > 0
        ? (100 * observations.filter(({ added }) => added === null).length) / material.observations
        : null,
    passageRate: material.words > 0 ? (WORDS * passages.length) / material.words : null,
  };
}

export const gridAnswer = (asked: AskedComparison): GridAnswer => ({
  comparison: asked.comparison,
  asOf: asked.asOf,
  periods: asked.periods,
  cells: asked.cells.map(cellAnswer),
  figures: asked.figures,
  years: asked.years,
  completeness: completenessOf(asked),
});

export const evidenceAnswer = ({ cell, ...shown }: CellEvidence): EvidenceAnswer => ({
  cell: cellAnswer(cell),
  ...shown,
});

export const listedComparison = (
  comparison: Comparison,
  { periods }: CaseInfo,
  cells: readonly ComparisonCell[],
): z.infer<typeof ListedComparison> => ({
  id: comparison.id,
  title: comparison.title,
  dyads: comparison.dyads.length,
  questions: comparison.questions.length,
  periods: comparedPeriods(periods, comparison.periods).length,
  said: cells.filter((cell) => cell.comparison === comparison.id).length,
});
