import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../../tests/support/test-case.ts';
import { undo } from '../../db/undo.ts';
import { addStates } from '../testing/make-actors.ts';
import {
  addAgreement,
  addProvision,
  editAgreement,
  removeAgreement,
  setPerformance,
} from './actions.ts';
import { readAllFacts } from './store.ts';
import { makeAgreement, makePerformance, makeProvision } from './testing/make-agreement.ts';

const { id: _a, ...agreement } = makeAgreement();
const { id: _p, agreement: _of, ...provision } = makeProvision();
const { score, claims, observations, note } = makePerformance();
const rating = { score, claims, observations, note };

describe.each(testEngines())('agreements, %s engine', (engine) => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase({ engine });
    await addStates(test);
  });
  afterEach(() => test.close());

  it('go with their provisions and ratings, and one undo brings all back', async () => {
    const { id } = await addAgreement(test, agreement);
    const { id: clause } = await addProvision(test, id, provision);
    await setPerformance(test, { provision: clause, party: 'act_armenia', year: 2020 }, rating);
    const before = await readAllFacts(test.db);
    expect(before[0]?.performances).toHaveLength(1);
    await removeAgreement(test, id);
    expect(await readAllFacts(test.db)).toEqual([]);
    await undo(test);
    expect(await readAllFacts(test.db)).toEqual(before);
  });

  it('need two parties of the case, a term that leads to dates, and nothing that supersedes itself', async () => {
    const refused = async (more: object, words: string) =>
      expect(addAgreement(test, { ...agreement, ...more })).rejects.toThrow(words);
    await refused({ parties: ['act_armenia', 'act_armenia'] }, 'at least two parties');
    await refused({ parties: ['act_armenia'] }, 'parties: an agreement has at least two parties');
    await refused(
      { parties: ['act_armenia', 'act_mars'] },
      'names the actor act_mars, which is not in this case',
    );
    await refused({ thirdParties: ['act_armenia'] }, 'a party and a third party at once');
    await refused({ term: { ...agreement.term, renewal: 'P0D' } }, 'prolongs nothing');
    await refused({ term: { ...agreement.term, term: 'five years' } }, 'not a duration: write P5Y');
    await refused({ supersedes: ['agr_9'] }, 'names the agreement agr_9');
    const { id } = await addAgreement(test, agreement);
    await expect(editAgreement(test, id, { supersedes: [id] })).rejects.toThrow(
      'cannot supersede itself',
    );
  });

  it('have one rating for a provision, a party and a year, of a party that owes it', async () => {
    const { id } = await addAgreement(test, agreement);
    const { id: clause } = await addProvision(test, id, provision);
    const of = { provision: clause, party: 'act_armenia', year: 2021 };
    await setPerformance(test, of, rating);
    await setPerformance(test, of, { ...rating, score: 'breached' });
    const [facts] = await readAllFacts(test.db);
    expect(facts?.performances.map((one) => one.score)).toEqual(['breached']);
    await expect(setPerformance(test, { ...of, party: 'act_russia' }, rating)).rejects.toThrow(
      'does not oblige act_russia',
    );
    await expect(setPerformance(test, of, { ...rating, score: 'disputed' })).rejects.toThrow(
      'needs what each party says',
    );
    await expect(setPerformance(test, of, { ...rating, observations: ['obs_9'] })).rejects.toThrow(
      'names the observation obs_9',
    );
  });

  it('list their provisions as the text counts them', async () => {
    const { id } = await addAgreement(test, agreement);
    for (const number of ['10', '2', '4.1', '4'])
      await addProvision(test, id, { ...provision, number });
    const [facts] = await readAllFacts(test.db);
    expect(facts?.provisions.map((one) => one.number)).toEqual(['2', '4', '4.1', '10']);
    await expect(
      addProvision(test, id, { ...provision, obligated: ['act_nobody'] }),
    ).rejects.toThrow('act_nobody');
    await expect(addProvision(test, id, { ...provision, strength: 4 })).rejects.toThrow('strength');
  });
});
