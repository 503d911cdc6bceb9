import { expect, it } from 'vitest';
import { awayWords, durationWords, termWords } from './words.ts';

it.each([
  ['P5Y', '5 years'],
  ['P1Y6M', '1 year 6 months'],
  ['P2W1D', '2 weeks 1 day'],
])('%s is %s', (duration, words) => {
  expect(durationWords(duration)).toBe(words);
});

it('says how a term runs on, or ends', () => {
  const rule = { term: 'P5Y', anchor: 'entry-into-force', ends: 'anniversary' } as const;
  expect(termWords({ ...rule, renewal: 'P5Y', notice: 'P6M' })).toBe(
    '5 years from entry into force, then prolonged by 5 years again and again unless notice is given 6 months before.',
  );
  expect(termWords({ ...rule, anchor: 'signature', renewal: null, notice: null })).toBe(
    '5 years from signature, then it ends; no notice is provided for.',
  );
});

it('counts days to a date and from it', () => {
  expect([1, 0, -1, 1439].map(awayWords)).toEqual([
    'in 1 day',
    'on this day',
    '1 day ago',
    'in 1,439 days',
  ]);
});
