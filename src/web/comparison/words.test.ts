import { expect, it } from 'vitest';
import { makeComparison } from '../../comparison/testing/make-comparison.ts';
import { figureWords } from './words.ts';

const [, arms] = makeComparison().questions;
const figure = {
  ...{ question: 'arms', dyad: 'am', period: 'war', value: 91.26, unit: '%', reason: '' },
  years: { from: 2020, to: 2020, partly: true },
  series: { id: 'ser_arms', title: 'Arms transfers', vintage: '2026-06' },
};

it('a figure says its formula, its years and the vintage it is from', () => {
  if (!arms) throw new Error('there is no such question');
  expect(figureWords(arms, figure)).toBe(
    '100 × Σ supplier Russia, recipient Armenia / Σ all suppliers, recipient Armenia, 2020, of which the period is a part. Arms transfers, vintage 2026-06.',
  );
  const of = arms.figure;
  if (!of) throw new Error('it has no figure');
  const total = { ...arms, figure: { ...of, measure: 'total' as const, of: {}, byDyad: {} } };
  const mute = { ...figure, years: null, series: { ...figure.series, vintage: '' } };
  expect(figureWords(total, mute)).toBe('Σ all numbers. Arms transfers, vintage not known.');
  const none = { ...figure, value: null, reason: 'It was not out.' };
  expect(figureWords(arms, none)).toBe('It was not out.');
});
