/** The network on a day as the table of a report: one row a tie. */
import type { ReportColumn, ReportTable } from '../../cases/report.ts';
import type { ActorNetwork } from './network.ts';

const COLUMNS: readonly [key: string, label: string][] = [
  ['kind', 'Tie'],
  ['from', 'From'],
  ['to', 'To'],
  ['directed', 'Directed'],
  ['weight', 'Weight'],
  ['unit', 'Unit'],
  ['certain', 'Certain'],
  ['evidence', 'Rests on'],
  ['ids', 'Records'],
];

const columns: ReportColumn[] = COLUMNS.map(([key, label]) => ({ key, label, unit: '' }));

export function networkTable({ question, window, actors, ties }: ActorNetwork): ReportTable {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    report: 'network',
    seed: null,
    columns,
    rows: ties.map(({ kind, from, to, directed, weight, unit, certain, evidence }) => ({
      ...{ kind, from: nameOf(from), to: nameOf(to), directed: directed ? 'yes' : 'no' },
      weight: Number(weight.toFixed(2)),
      unit: kind === 'arms' ? unit : 'records',
      certain: certain ? 'yes' : 'no',
      evidence: evidence
        .map(({ title, date }) => (date === '' ? title : `${title} (${date})`))
        .join('; '),
      ids: evidence.map(({ id }) => id).join(', '),
    })),
    notes: [
      `As of ${question.on}: agreements in force, memberships, transfers of the year ${question.on.slice(0, 4)}; events, statements and mediation from ${window.from} to ${window.to}.`,
      question.fold
        ? 'Persons, ministries and forces stand for the body in which they held an office, or of which they were part, on the day.'
        : 'Persons, ministries and forces stand for themselves.',
    ],
  };
}
