import { expect, it } from 'vitest';
import type { AgreementAnswer, AgreementRow } from './answer.ts';
import { AgreementQuestion } from './question.ts';
import { agreementTable } from './report-table.ts';

const coefficient = (value: number | null, reason: string | null = null) => ({
  value,
  reason,
  interval: value === null ? null : { low: value - 0.123456, high: value + 0.1 },
  warnings: [],
});

const row = (of: Partial<AgreementRow>): AgreementRow => ({
  code: null,
  path: [],
  colour: null,
  alpha: coefficient(0.743412),
  kappa: coefficient(0.5),
  ac1: null,
  marking: null,
  coding: null,
  ofCode: null,
  coverage: null,
  given: [2, 3],
  units: 10,
  agreed: 0.6,
  disagreements: 4,
  settled: 1,
  ...of,
});

const answer = (unit: 'passage' | 'span', rows: AgreementRow[]): AgreementAnswer => ({
  question: AgreementQuestion.parse({ coders: ['Anna', 'Boris'], unit, seed: 7 }),
  documents: 2,
  leftOut: 0,
  draws: 2000,
  overall: row({}),
  rows,
  notes: ['A note.'],
});

it('writes one row over all codes and one a code, with the seed and the notes', () => {
  const reason = 'no variation: all coded units have the same value';
  const code = row({ code: 'cod_1', path: ['Routes', 'road'], alpha: coefficient(null, reason) });
  const table = agreementTable(answer('passage', [code]));
  expect(table).toMatchObject({ report: 'agreement', seed: 7 });
  expect(table.rows).toMatchObject([
    {
      code: 'All codes',
      alpha: 0.7434,
      alphaLow: 0.62,
      'given:Anna': 2,
      'given:Boris': 3,
      settled: 1,
    },
    { code: 'Routes › road', alpha: null, alphaLow: null, remarks: reason },
  ]);
  expect(table.notes).toEqual(['Coders: Anna, Boris. Texts compared: 2.', 'A note.']);
  const keys = new Set(table.columns.map(({ key }) => key));
  for (const each of table.rows) expect(new Set(Object.keys(each))).toEqual(keys);
});

it('names the coefficients of spans as they are called', () => {
  const table = agreementTable(answer('span', [row({ code: 'c', path: ['c'], coverage: 0.5 })]));
  expect(table.columns.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['uα', '|uα', 'cuα', '(k)uα']),
  );
  const keys = new Set(table.columns.map(({ key }) => key));
  for (const each of table.rows) expect(new Set(Object.keys(each))).toEqual(keys);
});
