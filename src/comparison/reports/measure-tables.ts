/** What is reckoned from a comparison, as tables of a report. */
import type { ReportTable } from '../../cases/report.ts';
import type { AskedComparison, measureComparison } from '../ask-comparison.ts';
import { column, estimated, headNotes, namesOf, rounded } from './names.ts';

export type Measures = Awaited<ReturnType<typeof measureComparison>>;

export function contrastsTable(asked: AskedComparison, { contrasts }: Measures): ReportTable {
  const names = namesOf(asked);
  return {
    report: 'comparison',
    seed: null,
    columns: [
      column('question', 'Question'),
      column('first', 'Dyad A'),
      column('second', 'Dyad B'),
      column('before', 'Before'),
      column('after', 'After'),
      column('firstBefore', 'A before'),
      column('firstAfter', 'A after'),
      column('secondBefore', 'B before'),
      column('secondAfter', 'B after'),
      column('did', 'Difference in differences'),
      column('unit', 'Unit'),
    ],
    rows: contrasts.map(({ question, first, second, before, after, values, did, unit }) => ({
      question: names.question(question),
      ...{ first: names.dyad(first), second: names.dyad(second) },
      ...{ before: names.period(before), after: names.period(after) },
      ...{ firstBefore: rounded(values[0]), firstAfter: rounded(values[1]) },
      ...{ secondBefore: rounded(values[2]), secondAfter: rounded(values[3]) },
      ...{ did: rounded(did), unit },
    })),
    notes: [...headNotes(asked), '(A after − A before) − (B after − B before).'],
  };
}

export function breaksTable(asked: AskedComparison, { atBreaks }: Measures): ReportTable {
  const names = namesOf(asked);
  return {
    report: 'comparison',
    seed: atBreaks[0]?.seed ?? null,
    columns: [
      column('question', 'Question'),
      column('first', 'Dyad A'),
      column('second', 'Dyad B'),
      column('break', 'Proposed break'),
      column('date', 'Date'),
      column('from', 'From'),
      column('split', 'After begins'),
      column('to', 'To'),
      column('years', 'Years with both'),
      column('did', 'Difference in differences'),
      column('placebo', 'p of other dates'),
      column('dates', 'Dates'),
      column('permuted', 'p of other orders'),
      column('orders', 'Orders'),
    ],
    rows: atBreaks.map((one) => ({
      question: names.question(one.question),
      ...{ first: names.dyad(one.first), second: names.dyad(one.second) },
      ...{ break: one.title, date: one.date, from: one.from, split: one.split, to: one.to },
      ...{ years: one.years, did: rounded(one.did), placebo: estimated(one.placebo) },
      ...{ dates: one.dates, permuted: estimated(one.permuted), orders: one.orders },
    })),
    notes: [
      ...headNotes(asked),
      'Of yearly figures, means before and after the year of the break. p is the share of other dates, or of other orders of the years, with a contrast as far from 0; years are not independent of each other, so that the p of orders is too small where a figure moves slowly.',
    ],
  };
}

export function likenessTable(asked: AskedComparison, { likeness }: Measures): ReportTable {
  const names = namesOf(asked);
  return {
    report: 'comparison',
    seed: null,
    columns: [
      column('first', 'Dyad A'),
      column('second', 'Dyad B'),
      column('same', 'Attributes alike'),
      column('compared', 'Attributes compared'),
      column('similarity', 'Similarity'),
      column('differs', 'Differ in'),
      column('affinity', 'Affinity S'),
      column('items', 'Values compared'),
      column('outcomes', 'Outcomes differ in'),
    ],
    rows: likeness.map((one) => ({
      ...{ first: names.dyad(one.first), second: names.dyad(one.second) },
      ...{ same: one.setting.same, compared: one.setting.compared },
      similarity: estimated(one.setting.share),
      differs: one.differs.map((at) => `${at.label}: ${at.first} / ${at.second}`).join('; '),
      affinity: estimated(one.affinity),
      items: one.items,
      outcomes: one.outcomes
        .map(
          (at) =>
            `${names.question(at.question)}, ${names.period(at.period)}: ${at.first} / ${at.second}`,
        )
        .join('; '),
    })),
    notes: [
      ...headNotes(asked),
      'Similarity = attributes alike / compared (Przeworski & Teune 1970). S = 1 − 2 Σ|a − b| / Σ width over the judged values, −1 to 1 (Signorino & Ritter 1999), each scale taken as 1 wide.',
    ],
  };
}

export function effectsTable(asked: AskedComparison, { effects }: Measures): ReportTable {
  const names = namesOf(asked);
  const cell = ({ dyad, period }: { dyad: string; period: string }): string =>
    `${names.dyad(dyad)}, ${names.period(period)}`;
  return {
    report: 'comparison',
    seed: effects[0]?.permutation.seed ?? null,
    columns: [
      column('question', 'Question'),
      column('unit', 'Of'),
      column('first', 'Cell A'),
      column('firstCount', 'Count A'),
      column('firstBase', 'Base A'),
      column('second', 'Cell B'),
      column('secondCount', 'Count B'),
      column('secondBase', 'Base B'),
      column('ratio', 'Rate ratio'),
      column('low', '95 % from'),
      column('high', '95 % to'),
      column('p', 'p'),
      column('warnings', 'Warnings'),
      column('cramersV', 'V of the table'),
      column('permutation', 'p of the table'),
    ],
    rows: effects.flatMap(({ question, rates, table, permutation }) =>
      rates.map((rate) => ({
        ...{ question: names.question(question), unit: rate.unit },
        ...{ first: cell(rate.first), firstCount: rate.first.count },
        ...{ firstBase: rounded(rate.first.exposure, 2), second: cell(rate.second) },
        ...{ secondCount: rate.second.count, secondBase: rounded(rate.second.exposure, 2) },
        ...{ ratio: estimated(rate.ratio), low: rounded(rate.low), high: rounded(rate.high) },
        ...{ p: estimated(rate.p, 6), warnings: rate.warnings.join('; ') },
        ...{ cramersV: estimated(table.cramersV), permutation: estimated(permutation.p) },
      })),
    ),
    notes: [
      ...headNotes(asked),
      'Base: of observations all observations of dyad and period; of passages ten thousand words of their documents. Bounds and p are exact, given the sum of both counts.',
      'V and p of the table: observations by period and dyad; observations of one source stay together in the permutations.',
    ],
  };
}
