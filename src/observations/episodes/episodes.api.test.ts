import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeObservedCase } from '../../../tests/support/observed-case.ts';
import { ask as askApi, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { undo } from '../../db/undo.ts';
import type { Problem } from '../../http/problem.ts';
import type { Episode } from '../model.ts';
import type { DatedCycle } from '../over-time/ask.ts';
import type { EpisodeMeasures, TruceSurvival } from './measures.ts';

describe('episodes over HTTP', () => {
  let test: TestApi;
  beforeEach(async () => {
    test = await makeTestApi();
    await makeObservedCase(test.context);
  });
  afterEach(() => test.close());
  const ask = <T = Problem>(method: string, path: string, body?: unknown) =>
    askApi<T>(test, method, path, body);

  const WAR = {
    title: 'The war of 2020',
    kind: 'war',
    date: '2020-09-27/2020-11-10',
    parties: ['act_am', 'act_az'],
    attempts: [
      {
        date: '2020-10-10',
        title: 'Moscow',
        outcome: 'broken',
        brokenOn: '2020-10-10',
        observation: 'obs_truce',
      },
      { date: '2020-11-10', title: 'Trilateral statement', outcome: 'held' },
    ],
  };

  it('are added, hold observations, and are removed without them', async () => {
    const { status, body: war } = await ask<Episode>('POST', '/episodes', WAR);
    expect(status, JSON.stringify(war)).toBe(201);
    await ask('POST', '/observations/edit', {
      ids: ['obs_war', 'obs_truce'],
      edit: { episode: war.id },
    });
    const listed = await ask<{ episodes: { observations: number; measures: EpisodeMeasures }[] }>(
      'GET',
      '/episodes',
    );
    expect(listed.body.episodes[0]).toMatchObject({
      observations: 2,
      measures: { lasted: { least: 44, most: 44 } },
    });
    const ofWar = `/observations?episode=${war.id}`;
    expect((await ask<{ total: number }>('GET', ofWar)).body.total).toBe(2);
    expect((await ask('DELETE', `/episodes/${war.id}`)).body).toMatchObject({ observations: 2 });
    expect((await ask<{ total: number }>('GET', ofWar)).body.total).toBe(0);
    await undo(test.context);
    expect((await ask<{ total: number }>('GET', ofWar)).body.total).toBe(2);
  });

  it('name only what is in the case', async () => {
    const party = await ask('POST', '/episodes', { ...WAR, parties: ['act_x'] });
    expect(party.body.detail).toContain('actor act_x');
    const [attempt] = WAR.attempts;
    const lost = { ...WAR, attempts: [{ ...attempt, observation: 'obs_x' }] };
    expect((await ask('POST', '/episodes', lost)).body.detail).toContain('observation obs_x');
  });

  it('keep an observation that one of their attempts names', async () => {
    await ask('POST', '/episodes', WAR);
    const { status, body } = await ask('POST', '/observations/remove', { ids: ['obs_truce'] });
    expect(status).toBe(409);
    expect(body.detail).toContain('The war of 2020');
  });

  it('give the survival of truces until the last day that is known', async () => {
    await ask('POST', '/episodes', WAR);
    const { body } = await ask<TruceSurvival>('GET', '/episodes/survival');
    expect(body).toMatchObject({ lifetimes: 2, censored: 1, until: '2024-06-30' });
    const until = await ask<TruceSurvival>('GET', '/episodes/survival?until=2020-10-31');
    expect(until.body).toMatchObject({
      lifetimes: 1,
      leftOut: [{ title: 'Trilateral statement' }],
    });
  });

  it('show escalation in days, and refuse marks that make no sense', async () => {
    const { body } = await ask<{ cycles: DatedCycle[] }>(
      'GET',
      '/observations/cycles?kind=event&by=day&window=20&on=2&off=1',
    );
    expect(body.cycles).toMatchObject([{ from: '2020-10-10', to: '2020-10-16', peak: 2 }]);
    expect((await ask('GET', '/observations/cycles?on=1&off=1')).status).toBe(422);
  });

  it('show whether one kind of observation follows another', async () => {
    const { body } = await ask('POST', '/observations/lead-lag', {
      ...{ first: { kind: 'event' }, second: { kind: 'statement' }, by: 'month', most: 3 },
    });
    expect(body).toMatchObject({ periods: 9, exact: true, lags: expect.any(Array) });
    const none = await ask('POST', '/observations/lead-lag', {
      ...{ first: { kind: 'figure' }, second: { kind: 'figure' } },
    });
    expect(none.body.detail).toContain('Neither');
  });
});
