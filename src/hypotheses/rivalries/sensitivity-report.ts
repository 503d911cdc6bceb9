/** What a verdict hangs on, as the table of a report. */
import type { ReportTable } from '../../cases/report.ts';
import { TAGS } from '../weighing/weighed-observation.ts';
import { type AskedReport, nameOfTag } from './ask-weighing.ts';
import {
  columnsOf,
  drawsNote,
  perCent,
  type Row,
  rounded,
  weighingNotes,
} from './report-columns.ts';

const COLUMNS = columnsOf([
  ['what', 'What', ''],
  ['kind', 'Kind', ''],
  ['name', 'Name', ''],
  ['rival', 'Rival', ''],
  ['belief', 'Belief', '%'],
  ['low', 'Low', '%'],
  ['high', 'High', '%'],
  ['change', 'Change', 'points'],
  ['weight', 'Weight', 'dB'],
  ['from', 'From', ''],
  ['to', 'To', ''],
  ['leads', 'Leads in', '% of draws'],
  ['bits', 'Expected gain', 'bits'],
  ['turns', 'Turns the verdict', ''],
]);
const EMPTY: Row = Object.fromEntries(COLUMNS.map(({ key }) => [key, null]));
const yes = (is: boolean): string => (is ? 'yes' : 'no');

function leftOutRows({ report, full, names }: AskedReport): Row[] {
  const { table, verdict, leftOut } = report;
  const leader = verdict.leaders[0] ?? 0;
  const titles = new Map(full.observations.map(({ id, title }) => [id, title]));
  const nameOf = nameOfTag(names);
  return TAGS.flatMap((tag) =>
    leftOut[tag].map(
      (one): Row => ({
        ...EMPTY,
        ...{ what: 'without', kind: tag },
        name: tag === 'observation' ? (titles.get(one.value) ?? one.value) : nameOf(tag, one.value),
        rival: one.leaders.map((place) => table.rivals[place]?.label ?? '').join(', '),
        belief: perCent(one.beliefs?.[one.leaders[0] ?? leader]),
        change: perCent(one.changes?.[leader]),
        weight: rounded(one.decibels.value, 2),
        turns: yes(one.turns),
      }),
    ),
  );
}

function rangeRows({ report }: AskedReport): Row[] {
  const { table, draws, sweeps, verdict } = report;
  return table.rivals.flatMap(({ label: rival }, j): Row[] => {
    const { mean, low, high, leads } = draws.spreads[j] ?? {};
    const { breakEven, leadsFrom } = sweeps[j] ?? {};
    return [
      {
        ...{ ...EMPTY, what: 'within the ranges', rival, belief: perCent(mean) },
        ...{ low: perCent(low), high: perCent(high), leads: perCent(leads) },
      },
      {
        ...{ ...EMPTY, what: 'prior', rival, belief: perCent(verdict.beliefs[j]) },
        // The prior that it has, that from which on it leads; that at which it is more probable than not.
        ...{ from: rounded(table.priors[j], 4), to: rounded(leadsFrom, 4), kind: 'leads from' },
      },
      {
        ...{ ...EMPTY, what: 'prior', rival, kind: 'breaks even at' },
        ...{ from: rounded(table.priors[j], 4), to: rounded(breakEven, 4) },
      },
    ];
  });
}

function cellRows({ report }: AskedReport): Row[] {
  const { table, tornado, turning } = report;
  const titles = new Map(table.rows.map(({ id, observation }) => [id, observation.title]));
  const labelOf = (rival: number): string => table.rivals[rival]?.label ?? '';
  return [
    ...tornado.map(
      ({ assessment, rival, atLow, atHigh, swing, turns }): Row => ({
        ...{ ...EMPTY, what: 'one range', name: titles.get(assessment) ?? assessment },
        ...{ rival: labelOf(rival), low: perCent(atLow), high: perCent(atHigh) },
        ...{ change: perCent(swing), turns: yes(turns) },
      }),
    ),
    ...turning.points.map(
      ({ assessment, rival, from, to, withinRange }): Row => ({
        ...{ ...EMPTY, what: 'would level', name: titles.get(assessment) ?? assessment },
        ...{ rival: labelOf(rival), from: rounded(from, 4), to: rounded(to, 4) },
        kind: withinRange ? 'within its range' : 'beyond its range',
      }),
    ),
  ];
}

export function sensitivityTable(asked: AskedReport): ReportTable {
  const { report, next } = asked;
  return {
    report: 'sensitivity',
    seed: report.draws.seed,
    columns: COLUMNS,
    rows: [
      ...leftOutRows(asked),
      ...rangeRows(asked),
      ...cellRows(asked),
      ...next.map(
        ({ kind, title, bits, probability, turnsIfFound, turnsIfNot }): Row => ({
          ...{ ...EMPTY, what: 'look for next', kind, name: title, bits: rounded(bits, 4) },
          ...{ belief: perCent(probability), turns: yes(turnsIfFound || turnsIfNot) },
        }),
      ),
    ],
    notes: [
      ...weighingNotes(asked),
      drawsNote(asked),
      ...(report.turning.decibels === null
        ? []
        : [
            `The two first are ${report.turning.decibels.toFixed(2)} dB apart: a single weight that changes by as much makes them level.`,
          ]),
    ],
  };
}
