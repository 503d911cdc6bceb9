import { expect, it } from 'vitest';
import { chancesOfOutcome } from './feed-back.ts';

const emitted = [
  {
    hypothesis: 'hyp_a',
    chance: { as: 'number' as const, low: 0.8, likely: 0.9, high: 1 },
    why: 'so',
  },
  { hypothesis: 'hyp_b', chance: { as: 'words' as const, words: 'unlikely' as const }, why: '' },
];

it('what came true has the probabilities that were said, and what did not their contraries', () => {
  expect(chancesOfOutcome({ status: 'true', emitted })).toEqual(emitted);
  expect(chancesOfOutcome({ status: 'false', emitted })).toEqual([
    { ...emitted[0], chance: { as: 'number', low: 0, likely: 0.1, high: 0.2 } },
    { ...emitted[1], chance: { as: 'number', low: 0.55, likely: 0.675, high: 0.8 } },
  ]);
});

it.each(['open', 'mixed', 'void', 'disputed'] as const)('%s tells nothing', (status) => {
  expect(chancesOfOutcome({ status, emitted })).toEqual([]);
});
