import { expect, it } from 'vitest';
import { datedOf } from './changes-plot.ts';
import { endLabels } from './pictures.ts';

it('names of dyads that end near one another stand a line below each other', () => {
  const at = (dyad: string, period: string, value: number) => ({
    question: '',
    dyad,
    period,
    value,
  });
  const labels = endLabels(
    [
      at('A', 'war', 0),
      ...[at('A', 'after', 2), at('B', 'after', 2), at('C', 'after', 1.9), at('D', 'after', 0)],
      at('E', 'war', 2),
    ],
    [0, 4],
  );
  const below = Object.fromEntries(labels.map((of) => [of.point.dyad, Math.round(of.below)]));
  // 150 pixels for 4 steps: 0.1 is 3.75 of them, and 26 for two lines less that is 22.
  expect(below).toEqual({ A: 0, B: 13, C: 22, D: 0, E: 0 });
});

it('names of proposed dates have a line each, and no later line runs through one', () => {
  const steps = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
  const proposed = ['2023', '2018', '2019', '2020', '2022'].map((step) => ({
    ...{ title: `in ${step}`, date: step, step: step === '2020' ? null : step },
    ...{ nearest: null, away: null, found: false },
  }));
  const dated = datedOf({
    ...{ dyad: 'am', leftOut: 0, penalty: 1, levels: [], breaks: [], sweep: [], online: [] },
    ...{ steps: steps.map((period) => ({ period, count: 1 })), proposed, unexpected: [] },
  });
  expect(dated.map(({ words, line, late }) => [words, line, late])).toEqual([
    ['in 2018', 0, false],
    ['in 2019', 1, false],
    ['in 2023', 2, true],
    ['in 2022', 3, true],
  ]);
});
