/** The grid as the table of a report: one row a cell. */
import type { ReportTable, ReportValue } from '../../cases/report.ts';
import { type AskedComparison, completenessOf } from '../ask-comparison.ts';
import { cellKey, type GatheredCell } from '../gather/gather.ts';
import { cellAnswer } from '../to-answers.ts';
import { column, headNotes, namesOf, rounded } from './names.ts';

const COLUMNS = [
  column('question', 'Question'),
  column('dyad', 'Dyad'),
  column('period', 'Period'),
  column('judgement', 'Judgement'),
  column('value', 'Value'),
  column('step', 'On the scale'),
  column('confidence', 'Confidence'),
  column('figure', 'Figure'),
  column('unit', 'Unit'),
  column('years', 'Years'),
  column('series', 'Series'),
  column('observations', 'Observations'),
  column('passages', 'Passages'),
  column('spheres', 'Spheres'),
  column('oneSided', 'One-sided'),
  column('straddling', 'Straddling'),
  column('added', 'Put in by hand'),
  column('leftOut', 'Left out by hand'),
  column('ofObservations', 'Observations of dyad and period'),
  column('observationShare', 'Share of them', '%'),
  column('documents', 'Documents of dyad and period'),
  column('words', 'Words of them'),
  column('passageRate', 'Passages', 'per 10,000 words'),
  column('coder', 'Coder'),
  column('madeOn', 'Judged on'),
  column('ids', 'Records'),
];

const ONE_SIDED = { sphere: 'one media sphere', member: 'one member of the dyad' } as const;

function evidenceOf(cell: GatheredCell): Record<string, ReportValue> {
  const { observationShare, passageRate, straddling, added, material, spheres, oneSided } =
    cellAnswer(cell);
  return {
    spheres: spheres
      .map((one) => `${one.sphere ?? 'unknown'} ${one.observations + one.passages}`)
      .join(', '),
    oneSided: cell.empty ? 'empty' : oneSided === null ? '' : ONE_SIDED[oneSided],
    ...{ straddling, added, leftOut: cell.leftOut.length },
    ofObservations: material.observations,
    observationShare: rounded(observationShare, 1),
    documents: material.documents,
    words: material.words,
    passageRate: rounded(passageRate, 2),
    ids: [...cell.observations, ...cell.passages, ...cell.figures]
      .map(({ item }) => item.id)
      .join(', '),
  };
}

export function cellsTable(asked: AskedComparison): ReportTable {
  const names = namesOf(asked);
  const figures = new Map(asked.figures.map((figure) => [cellKey(figure), figure]));
  const questions = new Map(asked.comparison.questions.map((one) => [one.id, one]));
  const { judged, evidenced, cells } = completenessOf(asked);
  const share = (part: number): string => (cells === 0 ? '' : ` (${(part / cells).toFixed(4)})`);
  return {
    report: 'comparison',
    seed: null,
    columns: COLUMNS,
    rows: asked.cells.map((cell) => {
      const { record } = cell;
      const figure = figures.get(cellKey(cell));
      const step = questions
        .get(cell.question)
        ?.scale.find(({ value }) => value === record?.value)?.label;
      return {
        question: names.question(cell.question),
        dyad: names.dyad(cell.dyad),
        period: names.period(cell.period),
        judgement: record?.judgement ?? '',
        value: record?.value ?? null,
        step: step ?? '',
        confidence: record?.confidence ?? '',
        figure: rounded(figure?.value ?? null, 2),
        unit: figure?.unit ?? '',
        series: figure?.series
          ? [figure.series.title, figure.series.vintage].filter(Boolean).join(', ')
          : '',
        years: figure?.years
          ? `${figure.years.from}–${figure.years.to}${figure.years.partly ? ' (partly)' : ''}`
          : '',
        observations: cell.observations.length,
        passages: cell.passages.length,
        ...evidenceOf(cell),
        coder: record?.coder ?? '',
        madeOn: record?.madeOn ?? '',
      };
    }),
    notes: [
      ...headNotes(asked),
      `Judged: ${judged} of ${cells} cells${share(judged)}; with evidence: ${evidenced}${share(evidenced)}. Completeness = judged / (questions × dyads × periods) (George & Bennett 2005).`,
      'An observation belongs to a dyad when one member acts or speaks and the other takes part; of a directed dyad the first must act. A passage belongs to it when both members are in its paragraph by name or code, or speak in its document, or are named by one of its columns.',
      'What straddles periods counts in the first that it meets. Shares are of all observations of the dyad in the period; rates are against the words of the documents of the period that name both members.',
    ],
  };
}
