import { expect, it } from 'vitest';
import { likelihoodTable } from './likelihood-table.ts';
import { processView } from './process-view.ts';
import { makeWeighing, number } from './testing/make-weighing.ts';

it('names each observation as a test of each rival against the average of the others', () => {
  const rows = [[number(0.8), number(0.1), number(0.4)]];
  const [row] = processView(likelihoodTable(makeWeighing(rows)));
  // Against both others .25 and 3.2, though 8 against the second alone.
  expect(row?.tests[0]).toMatchObject({ s: 0.8, f: 0.25, name: 'straw in the wind' });
  expect(row?.tests[0]?.seen.ratio).toBeCloseTo(3.2, 12);
  expect(row?.tests[1]).toMatchObject({ s: 0.1, name: 'straw in the wind' });
  expect(row?.tests[1]?.f).toBeCloseTo(0.6, 12);
  expect(row?.passed).toBe(true);
});

it('takes an absence as a search that failed, as sure as it was', () => {
  const view = (sensitivity: number) =>
    processView(
      likelihoodTable(
        makeWeighing([[number(0.95), number(0.5)]], {
          assessments: [{ sensitivity }],
          observations: [{ kind: 'absence', searched: true }],
        }),
      ),
    )[0];
  expect(view(1)).toMatchObject({ passed: false, tests: [{ s: 0.95, f: 0.5, name: 'hoop' }, {}] });
  expect(view(1)?.tests[0]?.notSeen.decibels).toBeCloseTo(-10, 9);
  expect(view(0.5)?.tests[0]?.name).toBe('straw in the wind');
  // It counts as the table has it.
  expect(view(0.5)?.tests[0]?.notSeen.ratio).toBeCloseTo(0.525 / 0.75, 12);
});

it('has no test where the others have no prior', () => {
  const weighing = makeWeighing([[number(0.9), number(0.1)]], { priors: [1, 0] });
  expect(processView(likelihoodTable(weighing))[0]?.tests[0]).toBeNull();
});
