import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ask, makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { chance, makeWeighedCase } from '../../../tests/support/weighed-case.ts';
import type { Problem } from '../../http/problem.ts';
import type { Assessment, Hypothesis, Rivalry } from '../weighing/model.ts';
import { fixed } from '../weighing/testing/make-weighing.ts';
import type { ReportAnswer, RivalrySummary, WeighingAnswer } from './answers.ts';

type Weighing = z.infer<typeof WeighingAnswer>;
type Report = z.infer<typeof ReportAnswer>;
type Rivals = { rivalry: Rivalry; missing: Weighing['missing'] };

let test: TestApi;
beforeEach(async () => {
  test = await makeTestApi();
  await makeWeighedCase(test.context);
});
afterEach(() => test.close());

const weighing = async (asOf = ''): Promise<Weighing> =>
  (await ask<Weighing>(test, 'GET', `/rivalries/riv_1/weighing?asOf=${asOf}`)).body;
const beliefsOf = ({ verdict }: Weighing): string[] =>
  fixed(verdict?.rivals.map(({ belief }) => belief) ?? []);
const undo = (): Promise<Response> => test.request('POST', '/undo');
const faultsOf = ({ details }: Problem): { path: unknown[]; message: string }[] =>
  (details?.faults ?? []) as { path: unknown[]; message: string }[];
const chances = (...likely: number[]) =>
  likely.map((p, j) => ({ hypothesis: `hyp_${j + 1}`, chance: chance(p), why: '' }));

describe('a weighing', () => {
  it('is answered with all that it is reckoned from and what comes of it', async () => {
    const found = await weighing();
    expect(beliefsOf(found)).toEqual(['0.2759', '0.1724', '0.5517']);
    expect(found).toMatchObject({ asOf: null, faults: [], missing: [], notYet: [] });
    expect(found.verdict).toMatchObject({
      leaders: ['hyp_3'],
      ach: { inconsistency: [1, 2, 2] },
      tests: [{ tests: [{ s: 0.8, f: 0.25 }, {}, {}] }, {}, {}],
    });
    expect(found.verdict?.rows[0]?.weights[0]?.[1]?.value).toBeCloseTo(9.031, 3);
    expect(found.names.source).toEqual({
      ...{ src_ru: 'Source src_ru', src_am: 'Source src_am', src_az: 'Source src_az' },
    });
  });

  it('as of a day leaves out what was not known, and has a course through time', async () => {
    const found = await weighing('2020-12-31');
    expect(found).toMatchObject({ asOf: '2020-12-31', notYet: ['ass_3'] });
    expect(beliefsOf(found)).toEqual(['0.6400', '0.0400', '0.3200']);
    expect(found.days).toEqual([
      { day: '2020-09-28', assessments: ['ass_1'] },
      { day: '2020-10-10', assessments: ['ass_2'] },
      { day: '2021-02-01', assessments: ['ass_3'] },
    ]);
    const trace = (await weighing()).verdict?.trace ?? [];
    expect(trace.map(({ day, beliefs }) => [day, beliefs?.[2]?.toFixed(4)])).toEqual([
      [null, '0.3333'],
      ['2020-09-28', '0.3077'],
      ['2020-10-10', '0.3200'],
      ['2021-02-01', '0.5517'],
    ]);
    expect((await ask(test, 'GET', '/rivalries/riv_1/weighing?asOf=2020')).status).toBe(400);
  });

  it('is listed with what is believed', async () => {
    const { body } = await ask<{ rivalries: z.infer<typeof RivalrySummary>[] }>(
      test,
      'GET',
      '/rivalries?asOf=2020-10-31',
    );
    expect(body.rivalries).toHaveLength(1);
    expect(body.rivalries[0]).toMatchObject({ id: 'riv_1', assessments: 3, faults: [] });
    expect(fixed(body.rivalries[0]?.beliefs ?? [])).toEqual(['0.6400', '0.0400', '0.3200']);
  });

  it('tells of an observation how it weighs', async () => {
    const { body } = await ask<{ weighed: unknown[] }>(
      test,
      'GET',
      '/observations/obs_war/weighing',
    );
    expect(body.weighed).toMatchObject([
      {
        ...{ rivalry: 'riv_1', question: 'Why did the peacekeepers come?', why: '' },
        ...{ knownOn: '2020-09-28', row: { power: 1, likely: [0.8, 0.1, 0.4] } },
      },
    ]);
    expect((await ask(test, 'GET', '/observations/obs_say/weighing')).body).toEqual({
      weighed: [],
    });
  });
});

describe('the report of a weighing', () => {
  it('says what the verdict hangs on, the same for the same seed', async () => {
    const url = '/rivalries/riv_1/report?seed=7&draws=2000&shape=uniform';
    const { body } = await ask<Report>(test, 'GET', url);
    expect(body).toMatchObject({ fragile: true, draws: { seed: 7, draws: 2000, impossible: 0 } });
    expect(body.sentence).toContain('“Interests first” leads with 55 per cent');
    expect(body.sentence).toContain('the verdict is fragile');
    expect(body.leftOut[0]).toMatchObject({ turns: true });
    const source = body.leftOut.find(({ tag, value }) => tag === 'source' && value === 'src_am');
    expect(source).toMatchObject({ name: 'Source src_am', falls: ['ass_3'], stays: ['ass_1'] });
    expect(body.sweeps[0]?.breakEven).toBeCloseTo(0.5676, 4);
    expect(body.turning.decibels).toBeCloseTo(3.01, 2);
    expect((await ask<Report>(test, 'GET', url)).body).toEqual(body);
    expect((await ask<Report>(test, 'GET', `${url}1`)).status).toBe(422);
  });

  it('names what to look for next', async () => {
    const search = { id: 's1', title: 'A protocol', where: 'The archive', sensitivity: 1 };
    const searches = [{ ...search, chances: chances(0.9, 0.2, 0.5) }];
    await test.request('PATCH', '/rivalries/riv_1', { searches });
    const { body } = await ask<Report>(test, 'GET', '/rivalries/riv_1/report?draws=10');
    expect(body.next).toMatchObject([{ kind: 'planned', title: 'A protocol' }]);
    expect(body.next[0]?.bits).toBeCloseTo(0.1845, 4);
    const then = await ask<Report>(test, 'GET', '/rivalries/riv_1/report?draws=10&asOf=2020-12-31');
    expect(then.body.next.map(({ kind, id }) => `${kind} ${id}`)).toContain('later ass_3');
  });
});

describe('rivals', () => {
  it('are set up with new hypotheses and even priors in one change', async () => {
    const wanted = {
      question: 'Whose idea was it?',
      rivals: [
        { hypothesis: 'hyp_1', prior: 0.5 },
        { label: 'A', text: 'A.' },
        { label: 'B', text: 'B.' },
      ],
      rest: { as: 'excluded', why: 'Nobody else was there.' },
    };
    const { status, body } = await ask<Rivalry>(test, 'POST', '/rivalries', wanted);
    expect(status).toBe(201);
    expect(body.rivals.map(({ prior }) => prior)).toEqual([0.5, 0.25, 0.25]);
    const found = (await ask<Weighing>(test, 'GET', `/rivalries/${body.id}/weighing`)).body;
    expect(found.verdict).toBeNull();
    expect(found.faults).toMatchObject([{ path: ['rivalry', 'exclusive'], unfinished: true }]);
    await undo();
    const { hypotheses } = (await ask<{ hypotheses: Hypothesis[] }>(test, 'GET', '/hypotheses'))
      .body;
    expect(hypotheses).toHaveLength(3);
    expect(hypotheses[0]).toMatchObject({ label: 'Departure', addedOn: '2026-03-01' });
  });

  it('get one more: what was assessed stays, and there is no verdict until it is assessed anew', async () => {
    const { body } = await ask<Rivals>(test, 'POST', '/rivalries/riv_1/rivals', {
      ...{ label: 'Surprise', text: 'Nobody had planned it.', prior: 0.1 },
    });
    expect(fixed(body.rivalry.rivals.map(({ prior }) => prior))).toEqual([
      ...['0.3000', '0.3000', '0.3000', '0.1000'],
    ]);
    expect(body.missing.map(({ assessment, hypotheses }) => [assessment, ...hypotheses])).toEqual([
      ['ass_1', 'hyp_4'],
      ['ass_2', 'hyp_4'],
      ['ass_3', 'hyp_4'],
    ]);
    const now = await weighing();
    expect(now.verdict).toBeNull();
    expect(now.assessments[0]?.chances).toHaveLength(3);
    expect(now.faults.every(({ unfinished }) => unfinished)).toBe(true);
    expect((await ask(test, 'GET', '/rivalries/riv_1/report')).body.detail).toMatch(
      /has no probability under “Surprise” yet/,
    );
    for (const { id, chances: old } of now.assessments) {
      const more = [...old, { hypothesis: 'hyp_4', chance: chance(0.5), why: '' }];
      await test.request('PATCH', `/assessments/${id}`, { chances: more });
    }
    expect((await weighing()).verdict?.rivals).toHaveLength(4);
    const out = await ask<Rivals>(test, 'DELETE', '/rivalries/riv_1/rivals/hyp_4');
    expect(out.body.missing).toEqual([]);
    const back = await weighing();
    expect(beliefsOf(back)).toEqual(['0.2759', '0.1724', '0.5517']);
    expect(back.assessments[0]?.chances).toHaveLength(3);
  });

  it.each<[string, Record<string, unknown>, unknown[], RegExp]>([
    ['priors that do not sum to 1', { rivals: [0.5, 0.4, 0] }, ['rivals'], /0.1 is missing/],
    ['the same twice', { rivals: [1, 0], twice: true }, ['rivals', 1], /stands twice/],
    [
      'a rest that is none of them',
      { rest: { as: 'rival', hypothesis: 'x' } },
      ['rest'],
      /not among/,
    ],
  ])('refuse %s where it is typed', async (_, { rivals, twice, ...edit }, path, words) => {
    const typed = (rivals as number[] | undefined)?.map((prior, j) => ({
      hypothesis: twice ? 'hyp_1' : `hyp_${j + 1}`,
      prior,
    }));
    const before = await weighing();
    const { status, body } = await ask(test, 'PATCH', '/rivalries/riv_1', {
      ...edit,
      ...(typed && { rivals: typed }),
    });
    expect(status).toBe(422);
    expect(faultsOf(body)[0]?.path).toEqual(path);
    expect(body.detail).toMatch(words);
    expect(await weighing()).toEqual(before);
  });

  it('go with what was weighed under them, and come back', async () => {
    expect((await test.request('DELETE', '/rivalries/riv_1')).status).toBe(200);
    expect((await ask(test, 'GET', '/rivalries/riv_1/weighing')).status).toBe(404);
    await undo();
    expect(beliefsOf(await weighing())).toEqual(['0.2759', '0.1724', '0.5517']);
  });
});

describe('the settings of a weighing', () => {
  it('move the verdict at once, and come back in one step', async () => {
    const byGrade = { report: { by: 'grade' } };
    await test.request('PATCH', '/assessments/ass_1', byGrade);
    const before = await weighing();
    const reliabilities = { ...before.rivalry.reliabilities, F: 0, A: 0, B: 0, C: 0, D: 0, E: 0 };
    const scale = { slight: 1, moderate: 2, strong: 3, veryStrong: 4 };
    const { status } = await ask(test, 'PATCH', '/rivalries/riv_1', { reliabilities, scale });
    expect(status).toBe(200);
    const after = await weighing();
    // A source that is worth nothing says the same under every rival.
    expect(after.verdict?.rows[0]?.likely).toEqual([0.5, 0.5, 0.5]);
    expect(
      (await ask<Report>(test, 'GET', '/rivalries/riv_1/report?draws=10')).body.sentence,
    ).toContain('lead');
    await undo();
    expect(await weighing()).toEqual(before);
  });

  it.each<[string, object, string]>([
    [
      'a worth over 1',
      { reliabilities: { A: 1.2, B: 1, C: 1, D: 1, E: 1, F: 1 } },
      'reliabilities.A',
    ],
    [
      'a scale that falls',
      { scale: { slight: 3, moderate: 2, strong: 20, veryStrong: 30 } },
      'scale',
    ],
    [
      'a discount under 0',
      { origins: [{ id: 'o', title: 'One', discount: -1 }] },
      'origins.0.discount',
    ],
  ])('refuse %s where it is typed', async (_, edit, path) => {
    const { status, body } = await ask(test, 'PATCH', '/rivalries/riv_1', edit);
    expect(status).toBe(422);
    expect(body.fields?.map((one) => one.path)).toEqual([path]);
  });
});

describe('a hypothesis', () => {
  it('is edited, and removed only when it is no rival', async () => {
    const edited = await ask<Hypothesis>(test, 'PATCH', '/hypotheses/hyp_1', { label: 'Leaving' });
    expect(edited.body.label).toBe('Leaving');
    const refused = await ask(test, 'DELETE', '/hypotheses/hyp_1');
    expect(refused).toMatchObject({ status: 409, body: { detail: /“Leaving” is a rival/ } });
    await test.request('POST', '/hypotheses', { label: 'Idle', text: 'It was idle.' });
    expect((await test.request('DELETE', '/hypotheses/hyp_4')).status).toBe(200);
  });

  it('is not composed of itself', async () => {
    const both = { label: 'Both', text: 'Both.', composedOf: ['hyp_1', 'hyp_2'] };
    expect((await test.request('POST', '/hypotheses', both)).status).toBe(201);
    const round = { composedOf: ['hyp_4', 'hyp_2'] };
    const { status, body } = await ask(test, 'PATCH', '/hypotheses/hyp_1', round);
    expect(status).toBe(422);
    expect(faultsOf(body)[0]?.path).toEqual(['composedOf']);
  });
});

describe('an assessment', () => {
  it('begins at the end of the table without counting, by whoever works, today', async () => {
    const { status, body } = await ask<Assessment>(test, 'POST', '/rivalries/riv_1/assessments', {
      observation: 'obs_say',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ id: 'ass_4', position: 3, weighedAs: 'utterance', coder: 'Tester' },
      madeOn: '2026-03-01',
    });
    const found = await weighing();
    expect(beliefsOf(found)).toEqual(['0.2759', '0.1724', '0.5517']);
    expect(found.verdict?.notCounted).toEqual([
      { assessment: 'ass_4', why: 'nobody has said yet how probable it is' },
    ]);
  });

  it('moves the verdict at once, and back with undo', async () => {
    await test.request('PATCH', '/assessments/ass_3', { chances: chances(0.5, 0.5, 0.2) });
    expect(beliefsOf(await weighing())[0]).toBe('0.7921');
    await undo();
    expect(beliefsOf(await weighing())).toEqual(['0.2759', '0.1724', '0.5517']);
  });

  it.each<[string, object, unknown[] | string, RegExp]>([
    [
      'a probability over 1',
      { chances: chances(1.2, 0.5, 0.5) },
      'chances.0.chance.high',
      /not above 1/,
    ],
    [
      'what is impossible under every rival',
      { chances: chances(0, 0, 0) },
      ['chances'],
      /impossible under every rival/,
    ],
    ['what comes later as known', { given: ['ass_3'] }, ['given'], /weighed after it/],
    ['itself as known', { given: ['ass_1'] }, ['given'], /goes round in a circle/],
    ['what it is not', { weighedAs: 'utterance' }, ['weighedAs'], /no statement/],
    ['an origin that is not there', { origin: 'x' }, ['origin'], /no common origin/],
  ])('is refused of %s, and nothing has happened', async (_, edit, path, words) => {
    const { status, body } = await ask(test, 'PATCH', '/assessments/ass_1', edit);
    expect(status).toBe(422);
    if (typeof path === 'string') expect(body.fields?.map((one) => one.path)).toContain(path);
    else expect(faultsOf(body).map((one) => one.path)).toContainEqual(path);
    expect(body.detail).toMatch(words);
    expect(beliefsOf(await weighing())).toEqual(['0.2759', '0.1724', '0.5517']);
  });

  it('is refused when with the others it excludes every rival', async () => {
    await test.request('PATCH', '/assessments/ass_1', { chances: chances(0, 0.5, 0.5) });
    const { status, body } = await ask(test, 'PATCH', '/assessments/ass_2', {
      chances: chances(0.5, 0, 0),
    });
    expect(status).toBe(422);
    expect(body.detail).toMatch(/Together the observations are impossible/);
  });

  it('is not weighed twice, and only of what is there', async () => {
    const post = (observation: string) =>
      ask(test, 'POST', '/rivalries/riv_1/assessments', { observation });
    expect((await post('obs_war')).body.detail).toMatch(/weighed twice/);
    expect((await post('obs_none')).status).toBe(404);
  });

  it('leaves the table unless another takes it as known, and the observation stays while it is weighed', async () => {
    await test.request('PATCH', '/assessments/ass_3', { given: ['ass_1'] });
    expect((await ask(test, 'DELETE', '/assessments/ass_1')).status).toBe(409);
    expect((await test.request('DELETE', '/assessments/ass_2')).status).toBe(200);
    expect((await weighing()).assessments.map(({ id }) => id)).toEqual(['ass_1', 'ass_3']);
    const { status } = await ask(test, 'POST', '/observations/remove', { ids: ['obs_war'] });
    expect(status).toBe(409);
  });
});

it('weighs in another order, but nothing before what it takes as known', async () => {
  const order = (assessments: string[]) =>
    ask(test, 'PUT', '/rivalries/riv_1/order', { assessments });
  expect((await order(['ass_3', 'ass_1', 'ass_2'])).status).toBe(200);
  const found = await weighing();
  expect(found.verdict?.rows.map(({ assessment }) => assessment)).toEqual([
    ...['ass_3', 'ass_1', 'ass_2'],
  ]);
  expect(beliefsOf(found)).toEqual(['0.2759', '0.1724', '0.5517']);
  expect((await order(['ass_3', 'ass_1'])).status).toBe(422);
  await test.request('PATCH', '/assessments/ass_1', { given: ['ass_3'] });
  const refused = await order(['ass_1', 'ass_2', 'ass_3']);
  expect(refused.body.detail).toMatch(/put that before it/);
  expect(faultsOf(refused.body)[0]?.path).toEqual(['assessments', 0, 'given']);
});
