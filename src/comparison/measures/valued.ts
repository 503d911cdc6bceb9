/** The numbers by which cells are compared. Pure. */
import type { GatheredCell } from '../gather/gather.ts';
import { cellKey } from '../gather/gather.ts';
import type { ComparedQuestion, Comparison } from '../model.ts';
import type { CellFigure } from './figures.ts';

export interface Valued {
  question: ComparedQuestion;
  unit: string;
  /** Of dyad and period: the figure where the question has one, else the value that was judged. */
  value(dyad: string, period: string): number | null;
}

export function valuedQuestions(
  { questions }: Comparison,
  cells: readonly GatheredCell[],
  figures: readonly CellFigure[],
): Valued[] {
  const figureOf = new Map(figures.map((figure) => [cellKey(figure), figure]));
  const judged = new Map(cells.map((cell) => [cellKey(cell), cell.record?.value ?? null]));
  return questions.map((question) => ({
    question,
    unit: question.figure
      ? (figures.find((figure) => figure.question === question.id)?.unit ?? '')
      : 'on the scale',
    value: (dyad, period) => {
      const key = cellKey({ question: question.id, dyad, period });
      return question.figure ? (figureOf.get(key)?.value ?? null) : (judged.get(key) ?? null);
    },
  }));
}

/** Each two of a list, in its order. */
export const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((first, at) => items.slice(at + 1).map((second): [T, T] => [first, second]));
