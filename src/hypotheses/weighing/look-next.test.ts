import { expect, it } from 'vitest';
import { asOf } from './as-of.ts';
import { likelihoodTable } from './likelihood-table.ts';
import { lookNext } from './look-next.ts';
import type { PlannedSearch } from './model.ts';
import { weighingFaults } from './refusals.ts';
import { fixed, makeWeighing, number, THREE_ROWS } from './testing/make-weighing.ts';
import { weigh } from './weigh.ts';

const search = (chances: readonly number[], more: Partial<PlannedSearch> = {}): PlannedSearch => ({
  id: 'search',
  title: 'A protocol of the call',
  where: 'The archive',
  sensitivity: 1,
  chances: chances.map((p, j) => ({ hypothesis: `H${j + 1}`, chance: number(p), why: '' })),
  ...more,
});

const next = (weighing: ReturnType<typeof makeWeighing>, day: string | null = null) => {
  const { weighing: then, notYet } = asOf(weighing, day);
  const table = likelihoodTable(then);
  return lookNext(weighing, table, weigh(table), notYet);
};

it('expects .1845 bits of a search that succeeds with .5586', () => {
  const searches = [search([0.5, 0.5, 0.5], { id: 'idle' }), search([0.9, 0.2, 0.5])];
  const [first, second] = next(makeWeighing(THREE_ROWS, { rivalry: { searches } }));
  expect(first).toMatchObject({ kind: 'planned', id: 'search', turnsIfFound: false });
  expect(first?.bits).toBeCloseTo(0.1845, 4);
  expect(first?.probability).toBeCloseTo(0.5586, 4);
  expect(fixed(first?.ifFound ?? [])).toEqual(['0.4444', '0.0617', '0.4938']);
  expect(fixed(first?.ifNot ?? [])).toEqual(['0.0625', '0.3125', '0.6250']);
  expect(second?.bits).toBeCloseTo(0, 9);
});

it('expects less of a search that misses half of what is there', () => {
  const [poor] = next(
    makeWeighing(THREE_ROWS, {
      rivalry: { searches: [search([0.9, 0.2, 0.5], { sensitivity: 0.5 })] },
    }),
  );
  expect(poor?.probability).toBeCloseTo(0.5586 / 2, 4);
  expect(poor?.bits).toBeLessThan(0.1845);
});

it('names what was known only later, and whether it would turn the verdict', () => {
  const weighing = makeWeighing(THREE_ROWS, {
    observations: [{}, {}, { knownOn: '2021-01-01' }],
  });
  expect(next(weighing)).toEqual([]);
  const [later] = next(weighing, '2020-12-31');
  expect(later).toMatchObject({ kind: 'later', id: 'a-E3', turnsIfFound: true, turnsIfNot: false });
  expect(fixed(later?.ifFound ?? [])).toEqual(['0.2759', '0.1724', '0.5517']);
});

it('names an absence of which nobody has said how well was searched', () => {
  const weighing = makeWeighing(THREE_ROWS, {
    observations: [{ kind: 'absence', searched: true }],
  });
  const [open] = next(weighing);
  expect(open).toMatchObject({ kind: 'unsearched', id: 'a-E1', title: 'E1' });
  expect(open?.bits).toBeGreaterThan(0);
});

it('leaves out what nobody has thought through for a new rival, and refuses what cannot be read', () => {
  const half = makeWeighing(THREE_ROWS, { rivalry: { searches: [search([0.9, 0.2])] } });
  expect(weighingFaults(half)).toEqual([]);
  expect(next(half)).toEqual([]);
  const against = { as: 'decibels' as const, against: 'H1', low: 9, likely: 9, high: 9 };
  const over = search([0.9]);
  over.chances.push({ hypothesis: 'H2', chance: against, why: '' });
  expect(weighingFaults(makeWeighing(THREE_ROWS, { rivalry: { searches: [over] } }))).toEqual([
    {
      path: ['rivalry', 'searches', 0, 'chances', 1],
      message: expect.stringContaining('lower the other one'),
    },
  ]);
});
