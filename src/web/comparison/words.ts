/** Words and numbers of a comparison as its screens print them. */
import type { ChartTable } from '../parts/chart-export.ts';
import type { ShownCell, ShownGrid, ShownQuestion } from './use-comparison.ts';

export const keyOf = (of: { question: string; dyad: string; period: string }): string =>
  `${of.question} ${of.dyad} ${of.period}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const fixed = (value: number | null | undefined, digits = 2): string =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

/** A coefficient, or a dash; the reason goes into the title of its cell. */
export const estimate = (
  { value, reason }: { value: number | null; reason: string | null },
  digits = 2,
): { text: string; title: string } => ({
  text: fixed(value, digits),
  title: reason ?? '',
});

export const stepOf = (question: ShownQuestion, value: number | null): string =>
  question.scale.find((step) => step.value === value)?.label ?? '';

/** Why a cell is marked. */
export function marksOf(cell: ShownCell): { sign: string; words: string; kind: string }[] {
  const marks = [];
  if (cell.empty) marks.push({ sign: '∅', words: 'Nothing rests under it', kind: 'empty' });
  if (cell.oneSided === 'sphere') {
    const words = `One media sphere only: ${cell.spheres[0]?.sphere ?? ''}`;
    marks.push({ sign: '◐', words, kind: 'sided' });
  }
  if (cell.oneSided === 'member') {
    const words = 'Only one member of the dyad acts or speaks';
    marks.push({ sign: '◐', words, kind: 'sided' });
  }
  if (cell.straddling > 0) {
    const words = `${cell.straddling} with a date that reaches out of the period`;
    marks.push({ sign: '↔', words, kind: 'quiet' });
  }
  if (cell.added + cell.leftOut > 0) {
    const words = `${cell.added} put in and ${cell.leftOut} left out by hand`;
    marks.push({ sign: '±', words, kind: 'quiet' });
  }
  return marks;
}

/** How much there was to find it in: the denominators in words. */
export function materialWords(cell: ShownCell): string {
  const { material, observationShare, passageRate } = cell;
  const observations =
    observationShare === null
      ? 'no observation of the dyad in the period'
      : `${observationShare.toFixed(1)} % of ${counted(material.observations, 'observation')} of the dyad in the period`;
  const passages =
    passageRate === null
      ? ''
      : `; ${passageRate.toFixed(2)} passages per 10,000 words of ${counted(material.documents, 'document')} that name both (${material.words} words)`;
  return `${observations}${passages}`;
}

/** `9 obs. 2 pass.`; nothing of what there is none. */
export const evidenceWords = ({ observations, passages, figures }: ShownCell): string =>
  [[observations, 'obs.'] as const, [passages, 'pass.'] as const, [figures, 'fig.'] as const]
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(' ');

const keysWords = (keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([dimension, value]) => `${dimension} ${value}`)
    .join(', ');

type ShownFigure = ShownGrid['figures'][number];

/** What a figure is, and where it comes from: formula, years, series and vintage; or why there is none. */
export function figureWords(
  { figure: asked }: ShownQuestion,
  { dyad, value, years, series, reason }: ShownFigure,
): string {
  if (value === null || !asked || !series) return reason;
  const [shared = ''] = Object.keys(asked.of);
  const of = keysWords(asked.byDyad[dyad] ?? {});
  const whole = of === '' ? `all ${shared}s` : `all ${shared}s, ${of}`;
  const formula =
    asked.measure === 'share'
      ? `100 × Σ ${keysWords({ ...asked.of, ...asked.byDyad[dyad] })} / Σ ${whole}`
      : `Σ ${keysWords({ ...asked.of, ...asked.byDyad[dyad] }) || 'all numbers'}`;
  const span = years
    ? `, ${years.from === years.to ? years.from : `${years.from}–${years.to}`}${years.partly ? ', of which the period is a part' : ''}`
    : '';
  return `${formula}${span}. ${series.title}, vintage ${series.vintage || 'not known'}.`;
}

export const figureOf = (grid: ShownGrid, cell: ShownCell) =>
  grid.figures.find((figure) => keyOf(figure) === keyOf(cell));

export const cellOf = (
  { cells }: ShownGrid,
  question: string,
  dyad: string,
  period: string,
): ShownCell | undefined =>
  cells.find((cell) => cell.question === question && cell.dyad === dyad && cell.period === period);

export function gridTable(grid: ShownGrid): ChartTable {
  const { comparison, periods } = grid;
  const heads = comparison.dyads.flatMap(({ id: dyad, label }) =>
    periods.map(({ id: period, title }) => ({ dyad, period, head: `${label}: ${title}` })),
  );
  return {
    columns: ['Question', ...heads.map(({ head }) => head)],
    rows: comparison.questions.map((question) => [
      question.label,
      ...heads.map(({ dyad, period }) => {
        const cell = cellOf(grid, question.id, dyad, period);
        if (!cell) return '';
        const { record } = cell;
        const figure = figureOf(grid, cell);
        return [
          record?.judgement ?? '',
          record?.value == null ? '' : `${record.value} (${stepOf(question, record.value)})`,
          figure?.value == null ? '' : `${figure.value.toFixed(2)} ${figure.unit}`,
          `[${evidenceWords(cell) || 'nothing'}]`,
        ]
          .filter((word) => word !== '')
          .join(' ');
      }),
    ]),
  };
}
