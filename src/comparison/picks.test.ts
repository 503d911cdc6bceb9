import { expect, it } from 'vitest';
import type { CellPick, ComparisonCell } from './model.ts';
import { tidyPicks } from './picks.ts';

const pick = (id: string, why = '', kind: CellPick['kind'] = 'coding'): CellPick => ({
  kind,
  id,
  why,
});
const cell = (added: CellPick[], leftOut: CellPick[]): ComparisonCell => ({
  ...{ id: 'cel_1', comparison: 'cmp_1', question: 'talk', dyad: 'am', period: 'war' },
  ...{ judgement: '', value: null, confidence: null, coder: '', madeOn: '', note: '' },
  ...{ added, leftOut },
});

it('what was merged is picked once, with both reasons, and is in when it was put in', () => {
  const merged = cell(
    [pick('a', 'one'), pick('b'), pick('a', 'two'), pick('a', 'one'), pick('a', '', 'figure')],
    [pick('b', 'out'), pick('c', 'out'), pick('c', 'away')],
  );
  expect(tidyPicks(merged)).toMatchObject({
    added: [pick('a', 'one; two'), pick('b'), pick('a', '', 'figure')],
    leftOut: [pick('c', 'out; away')],
  });
});

it('what is in order stays as it is', () => {
  const fine = cell([pick('a', 'one')], [pick('b', 'out')]);
  expect(tidyPicks(fine)).toEqual(fine);
});
