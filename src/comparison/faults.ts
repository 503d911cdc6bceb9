/** What no schema can say against a comparison or a cell; in words, or null. Pure. */
import type { CellPick, Comparison, ComparisonCell } from './model.ts';

const twice = (ids: readonly string[]): string | undefined =>
  ids.find((id, at) => ids.indexOf(id) !== at);

function anchorsFault({ truthTable, questions }: Comparison): string | null {
  if (!truthTable) return null;
  const all = [...truthTable.conditions, truthTable.outcome];
  const repeated = twice(all.map(({ question }) => question));
  if (repeated !== undefined) return `the truth table names the question ${repeated} twice`;
  for (const { question, out, crossover, full } of all) {
    const of = questions.find(({ id }) => id === question);
    if (!of) return `the truth table names the question ${question}, which it has not`;
    if (!of.figure && of.scale.length === 0) {
      return `“${of.label}” has no scale and no figure, so that it cannot be calibrated`;
    }
    if (!((out < crossover && crossover < full) || (out > crossover && crossover > full))) {
      return `in the truth table the crossover of “${of.label}” does not lie between out and full`;
    }
  }
  return null;
}

/** @param periods ids of the periods of the case */
export function comparisonFault(comparison: Comparison, periods: readonly string[]): string | null {
  const { dyads, questions, settings } = comparison;
  for (const [what, list] of [
    ['dyads', dyads],
    ['questions', questions],
    ['attributes', settings],
  ] as const) {
    const id = twice(list.map((one) => one.id));
    if (id !== undefined) return `two of its ${what} are called ${id}`;
  }
  const alone = dyads.find(({ from, to }) => from === to);
  if (alone) return `“${alone.label}” needs two different actors`;
  const unknown = comparison.periods.find((id) => !periods.includes(id));
  if (unknown !== undefined) return `the case has no period ${unknown}`;
  const steps = questions.find(
    ({ scale }) => twice(scale.map(({ value }) => String(value))) !== undefined,
  );
  if (steps) return `two steps of the scale of “${steps.label}” have one value`;
  return anchorsFault(comparison);
}

const sameTwice = (picks: readonly CellPick[]): boolean =>
  twice(picks.map(({ kind, id }) => `${kind} ${id}`)) !== undefined;

export function cellFault(
  { dyads, questions }: Comparison,
  cell: ComparisonCell,
  periods: readonly string[],
): string | null {
  const question = questions.find(({ id }) => id === cell.question);
  if (!question) return `the comparison has no question ${cell.question}`;
  if (!dyads.some(({ id }) => id === cell.dyad)) return `the comparison has no dyad ${cell.dyad}`;
  if (!periods.includes(cell.period)) return `the comparison has no period ${cell.period}`;
  if (cell.value !== null && !question.scale.some(({ value }) => value === cell.value)) {
    const steps = question.scale.map(({ value, label }) => `${value} (${label})`).join(', ');
    return steps === ''
      ? `“${question.label}” has no scale: answer in words`
      : `${cell.value} is no step of the scale of “${question.label}”: ${steps}`;
  }
  if (sameTwice(cell.added) || sameTwice(cell.leftOut)) return 'something is picked twice';
  const figure = cell.leftOut.find(({ kind }) => kind === 'figure');
  if (figure) return `${figure.id} is a figure, which no rule finds, so that it cannot be left out`;
  const both = cell.added.find(({ id }) => cell.leftOut.some((pick) => pick.id === id));
  return both ? `${both.id} is put in and left out at once` : null;
}
