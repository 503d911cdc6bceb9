/** The weighing as a table of a report: what was believed before, after each observation, and in the end. */
import type { ReportColumn, ReportTable } from '../../cases/report.ts';
import { ratingOf } from '../weighing/ach.ts';
import { processView } from '../weighing/process-view.ts';
import { wordsOfWeight } from '../weighing/weigh.ts';
import type { AskedReport } from './ask-weighing.ts';
import {
  columnsOf,
  drawsNote,
  perCent,
  type Row,
  rounded,
  weighingNotes,
} from './report-columns.ts';

type Rivals = readonly { id: string; label: string }[];

const columns = (rivals: Rivals): ReportColumn[] => [
  ...columnsOf([
    ['what', 'What', ''],
    ['observation', 'Observation', ''],
    ['known', 'Known since', ''],
  ]),
  ...rivals.map(({ id, label }) => ({ key: `likely ${id}`, label: `P, ${label}`, unit: '' })),
  ...rivals.map(({ id, label }) => ({ key: `dB ${id}`, label, unit: 'dB against the leader' })),
  ...columnsOf([
    ['strength', 'Strength', ''],
    ['test', 'As a test of the leader', ''],
    ['matrix', 'Matrix', ''],
    ['power', 'Counts with', ''],
  ]),
  ...rivals.map(({ id, label }) => ({ key: `belief ${id}`, label, unit: '% after it' })),
  ...columnsOf([['why', 'Why', '']]),
];

const beliefCells = (rivals: Rivals, beliefs: readonly number[]): Row =>
  Object.fromEntries(rivals.map(({ id }, j) => [`belief ${id}`, perCent(beliefs[j])]));

function observationRows({ report, full }: AskedReport, empty: Row): Row[] {
  const { table, verdict } = report;
  const leader = verdict.leaders[0] ?? 0;
  const tests = processView(table);
  return verdict.trace.map(({ weights, diagnosticity, power, beliefs }, i): Row => {
    const row = table.rows[i];
    const likely = row?.likely ?? [];
    return {
      ...empty,
      what: 'observation',
      observation: row?.observation.title ?? '',
      known: row?.observation.knownOn ?? null,
      ...Object.fromEntries(
        table.rivals.map(({ id }, j) => [`likely ${id}`, rounded(likely[j], 4)]),
      ),
      ...Object.fromEntries(
        table.rivals.map(({ id }, j) => [`dB ${id}`, rounded(weights[j]?.[leader]?.value, 2)]),
      ),
      strength: wordsOfWeight(diagnosticity, full.rivalry.scale),
      test: tests[i]?.tests[leader]?.name ?? null,
      matrix: likely.map(ratingOf).join(' '),
      power: rounded(power, 3),
      ...beliefCells(table.rivals, beliefs),
    };
  });
}

function leftRows({ report, full, then }: AskedReport, empty: Row): Row[] {
  const observations = new Map(full.observations.map((one) => [one.id, one]));
  const assessed = new Map(full.assessments.map((one) => [one.id, one.observation]));
  const row = (what: string, assessment: string, why: string): Row => {
    const observation = observations.get(assessed.get(assessment) ?? '');
    const { title = assessment, knownOn = null } = observation ?? {};
    return { ...empty, what, observation: title, known: knownOn, why };
  };
  return [
    ...report.table.notCounted.map(({ assessment, why }) => row('not counted', assessment, why)),
    ...then.notYet.map((assessment) => row('not known yet', assessment, '')),
  ];
}

export function hypothesesTable(asked: AskedReport): ReportTable {
  const { table, verdict, draws } = asked.report;
  const heads = columns(table.rivals);
  const empty: Row = Object.fromEntries(heads.map(({ key }) => [key, null]));
  const end = Object.fromEntries(
    table.rivals.map(({ id }, j) => [
      `dB ${id}`,
      rounded(verdict.decibels[j]?.[verdict.leaders[0] ?? 0]?.value, 2),
    ]),
  );
  return {
    report: 'hypotheses',
    seed: draws.seed,
    columns: heads,
    rows: [
      { ...empty, what: 'before', ...beliefCells(table.rivals, table.priors) },
      ...observationRows(asked, empty),
      { ...empty, what: 'verdict', ...end, ...beliefCells(table.rivals, verdict.beliefs) },
      ...leftRows(asked, empty),
    ],
    notes: [
      ...weighingNotes(asked),
      drawsNote(asked),
      ...table.warnings.map(({ assessment, why }) => {
        const row = table.rows.find(({ id }) => id === assessment);
        return `“${row?.observation.title ?? assessment}”: ${why}.`;
      }),
    ],
  };
}
