/** Rivals about the war of `observed-case.ts`, with three of its observations weighed. */
import { change } from '../../src/db/change.ts';
import { addRivalry } from '../../src/hypotheses/rivalries/actions.ts';
import { addAssessment } from '../../src/hypotheses/rivalries/assessment-actions.ts';
import type { Chance } from '../../src/hypotheses/weighing/model.ts';
import { insertSource } from '../../src/sources/store.ts';
import { makeObservedCase, source } from './observed-case.ts';
import type { TestCase } from './test-case.ts';

export const chance = (likely: number, low = likely, high = likely): Chance => ({
  ...{ as: 'number', low, likely, high },
});

/** The worked example of three rivals: .2759, .1724, .5517; two of three removals turn it. */
const ROWS: readonly [string, Chance[]][] = [
  ['obs_war', [chance(0.8, 0.7, 0.9), chance(0.1, 0.05, 0.2), chance(0.4, 0.3, 0.5)]],
  ['obs_truce', [chance(0.6, 0.5, 0.7), chance(0.3, 0.2, 0.4), chance(0.6, 0.5, 0.7)]],
  ['obs_stay', [chance(0.05, 0.02, 0.15), chance(0.5, 0.35, 0.65), chance(0.2, 0.1, 0.3)]],
];

/**
 * With ids that count: hypotheses `hyp_1` to `hyp_3`, rivals `riv_1`, assessments `ass_1` to `ass_3` of the war (known since 2020-09-28), the truce
 * (2020-10-10) and the peacekeepers (2021-02-01, by when somebody had read of them).
 */
export async function makeWeighedCase(test: TestCase): Promise<void> {
  await makeObservedCase(test);
  await change(test, 'Date the sources', async (door) => {
    for (const { id: dated, ...dates } of [
      { id: 'src_ru', issued: '2020-09-28', accessed: '2021-06-01' },
      { id: 'src_am', issued: null, accessed: '2021-02-01' },
    ]) {
      await door.remove('sources', dated);
      await insertSource(door, source(dated, dated === 'src_ru' ? 'russian' : 'armenian', dates));
    }
  });
  const { id, rivals } = await addRivalry(test, {
    question: 'Why did the peacekeepers come?',
    rivals: [
      { label: 'Departure', text: 'It was leaving the region.' },
      { label: 'Old obligations', text: 'It did what it had promised.' },
      { label: 'Interests first', text: 'It did what served it.' },
    ],
    exclusive: 'Each names another first aim.',
    rest: { as: 'excluded', why: 'Nobody has named another.' },
  });
  for (const [observation, chances] of ROWS) {
    await addAssessment(test, id, {
      observation,
      report: { by: 'share', share: 1, why: '' },
      chances: chances.map((one, j) => ({
        hypothesis: rivals[j]?.hypothesis ?? '',
        chance: one,
        why: '',
      })),
    });
  }
}
