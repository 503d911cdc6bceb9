import { expect, it } from 'vitest';
import type { RuleFinding } from '../model.ts';
import { foldFindings } from './fold-findings.ts';

const found = (rule: string, start: number, end: number): RuleFinding => ({
  rule,
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  message: `${rule}.`,
  places: [{ line: 1, span: { start, end }, text: '' }],
  evidence: {},
  fix: null,
});

it('tells one fault once, with the sentences of both rules', () => {
  const all = [found('romanisation-anomaly', 12, 16), found('title-variant', 10, 40)];
  expect(foldFindings(all)).toMatchObject([
    {
      rule: 'title-variant',
      message: 'title-variant. romanisation-anomaly.',
      evidence: { also: ['romanisation-anomaly'] },
    },
  ]);
});

it.each([
  ['another place', found('title-variant', 50, 60), found('romanisation-anomaly', 12, 16)],
  ['another pair', found('spacing', 10, 40), found('romanisation-anomaly', 12, 16)],
])('leaves apart what is two faults: %s', (_, one, other) => {
  expect(foldFindings([one, other])).toEqual([one, other]);
});
