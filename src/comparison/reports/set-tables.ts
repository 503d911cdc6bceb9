/** The truth table of a comparison, and its cases as `QCA` of R reads them. */
import type { ReportTable } from '../../cases/report.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { AskedComparison } from '../ask-comparison.ts';
import type { ComparedSets } from '../measures/set-table.ts';
import type { Measures } from './measure-tables.ts';
import { column, estimated, headNotes, namesOf, rounded } from './names.ts';

function setsOf(asked: AskedComparison, { sets }: Measures): ComparedSets {
  if (sets) return sets;
  throw new DomainError(
    'wrong-use',
    `“${asked.comparison.title}” has no truth table: choose conditions and an outcome first.`,
  );
}

/** `C1_ARMS`: R takes it for the name of a column, and no two are alike. */
const setName = (label: string, at: number | null): string => {
  const word = label
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '')
    .toUpperCase()
    .slice(0, 20);
  const letter = at === null ? 'OUT' : `C${at + 1}`;
  return word === '' ? letter : `${letter}_${word}`;
};

const leftOutNotes = ({ leftOut, table }: ComparedSets): string[] => [
  ...(leftOut.length > 0 ? [`Left out: ${leftOut.join('; ')}.`] : []),
  ...(table.undecided.length > 0 ? [`At .5, thus in no row: ${table.undecided.join('; ')}.`] : []),
];

export function truthReport(asked: AskedComparison, measures: Measures): ReportTable {
  const sets = setsOf(asked, measures);
  const names = namesOf(asked);
  return {
    report: 'comparison',
    seed: null,
    columns: [
      ...sets.conditions.map(({ question }) => column(question, names.question(question))),
      column('outcome', names.question(sets.outcome.question)),
      column('n', 'Cases'),
      column('consistency', 'Consistency'),
      column('pri', 'PRI'),
      column('contradictory', 'Contradictory'),
      column('with', 'With the outcome'),
      column('without', 'Without it'),
    ],
    rows: sets.table.rows.map((row) => ({
      ...Object.fromEntries(
        sets.conditions.map(({ question }, at) => [question, row.bits[at] ?? 0]),
      ),
      outcome: row.outcome ?? '?',
      n: row.cases.length,
      ...{ consistency: estimated(row.consistency), pri: estimated(row.pri) },
      contradictory: row.contradictory ? 'yes' : '',
      with: row.withOutcome.join('; '),
      without: row.cases.filter((name) => !row.withOutcome.includes(name)).join('; '),
    })),
    notes: [
      ...headNotes(asked),
      'Direct calibration (Ragin 2008). A row has the outcome with consistency of .80 and PRI of .50 or more; ? is a row without cases. Dyads in several periods are not independent cases. The table is not minimised: write --part qca as CSV and use R’s QCA.',
      ...leftOutNotes(sets),
    ],
  };
}

export function qcaReport(asked: AskedComparison, measures: Measures): ReportTable {
  const sets = setsOf(asked, measures);
  const names = namesOf(asked);
  const anchors = [...sets.conditions, sets.outcome];
  const keys = anchors.map(({ question }, at) =>
    setName(names.question(question), at < sets.conditions.length ? at : null),
  );
  return {
    report: 'comparison',
    seed: null,
    columns: [
      column('case', 'CASE'),
      ...keys.map((key) => column(key, key)),
      ...keys.map((key) => column(`raw_${key}`, `RAW_${key}`)),
    ],
    rows: sets.cases.map(({ name, conditions, outcome, raw }) => ({
      case: name,
      ...Object.fromEntries([...conditions, outcome].map((x, at) => [keys[at], rounded(x)])),
      ...Object.fromEntries(raw.map((x, at) => [`raw_${keys[at]}`, rounded(x)])),
    })),
    notes: [
      ...headNotes(asked),
      ...anchors.map(
        ({ question, out, crossover, full }, at) =>
          `${keys[at]}: ${names.question(question)}; out ${out}, crossover ${crossover}, full ${full}.`,
      ),
      ...leftOutNotes(sets),
    ],
  };
}
