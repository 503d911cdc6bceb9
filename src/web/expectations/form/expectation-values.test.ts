import { describe, expect, it } from 'vitest';
import type { ShownExpectation } from '../use-expectation.ts';
import { emptyExpectation, expectationValues, readExpectation } from './expectation-values.ts';

const begin = {
  ...emptyExpectation('An author'),
  ...{ text: 'A truce is agreed.', madeOn: '2020-10-01' },
};
const said = (texts: Record<string, string>) =>
  readExpectation({
    ...begin,
    emitted: Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [id, { text, why: `Why ${id}` }]),
    ),
  });

describe('what the hypotheses say of an expectation', () => {
  it('is read as numbers, ranges and words; what is left empty says nothing', () => {
    expect(said({ hyp_1: '80 %', hyp_2: ' ', hyp_3: 'unlikely' }).value?.emitted).toEqual([
      {
        hypothesis: 'hyp_1',
        chance: { as: 'number', low: 0.8, likely: 0.8, high: 0.8 },
        why: 'Why hyp_1',
      },
      { hypothesis: 'hyp_3', chance: { as: 'words', words: 'unlikely' }, why: 'Why hyp_3' },
    ]);
    expect(readExpectation(begin).value?.emitted).toEqual([]);
  });

  it.each([
    ['1.4', /not above 1/],
    ['-0.1', /not below 0/],
    ['3 dB', /needs another rival/],
    ['perhaps', /Write 0.8/],
  ])('“%s” is refused at its field', (text, words) => {
    const { errors } = said({ hyp_1: '0.5', hyp_2: text });
    expect(Object.keys(errors ?? {})).toEqual(['emitted.hyp_2']);
    expect(errors?.['emitted.hyp_2']).toMatch(words);
  });

  it('stands in the form as it was said, with its reasons', () => {
    const { value } = said({ hyp_1: '0.5-0.75', hyp_3: 'likely' });
    if (!value) throw new Error('It is an expectation.');
    const { probability: _, ...rest } = value;
    const shown: ShownExpectation = {
      ...{ ...rest, id: 'exp_1', status: 'open', resolvedOn: '', resolvedBy: '', resolution: '' },
    };
    expect(readExpectation(expectationValues(shown)).value).toEqual(value);
  });
});
