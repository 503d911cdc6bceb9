import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { addActor } from '../actors/actions.ts';
import { joinNames, mustKnowAll } from './named-ids.ts';

let test: TestCase;
beforeEach(async () => {
  test = await makeTestCase();
  await addActor(test, { id: 'act_1', kind: 'state', name: 'Armenia' });
});
afterEach(() => test.close());

it('says which of many records names what is not there, and is silent when all is', async () => {
  const known = Array.from({ length: 2500 }, (_, at) => ({
    ...{ what: `Record ${at}`, named: { actors: ['act_1', null], codes: [] } },
  }));
  await mustKnowAll(test.db, known);
  const lost = { what: 'The last', named: { actors: ['act_1', 'act_2'] } };
  await expect(mustKnowAll(test.db, [...known, lost])).rejects.toMatchObject({
    code: 'invalid',
    message: 'The last names the actor act_2, which is not in this case.',
  });
  const many = Array.from({ length: 2500 }, (_, at) => `epi_${at}`);
  await expect(mustKnowAll(test.db, [{ what: 'It', named: { episodes: many } }])).rejects.toThrow(
    'It names the episode epi_0,',
  );
});

it('joins names table by table and leaves the parts as they were', () => {
  const first = { actors: ['act_1'] };
  expect(joinNames(first, { actors: ['act_2'], places: [null] })).toEqual({
    ...{ actors: ['act_1', 'act_2'], places: [null] },
  });
  expect(first).toEqual({ actors: ['act_1'] });
});
