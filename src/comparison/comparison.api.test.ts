import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ComparedCase, makeComparedCase } from '../../tests/support/compared-case.ts';
import { ask as askApi, makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { addCoding, removeCodings } from '../coding/actions.ts';
import { addCode } from '../coding/codebook-actions.ts';
import type { MergeForecast, RemovalForecast } from '../coding/codebook-model.ts';
import { listCodings } from '../coding/store.ts';
import { undo } from '../db/undo.ts';
import type { Problem } from '../http/problem.ts';
import { addPoint, addSeries, editSeries } from '../relations/series/actions.ts';
import { listSeries } from '../relations/series/store.ts';
import type { ChangesAnswer, EvidenceAnswer, GridAnswer, MeasuresAnswer } from './answers.ts';
import type { Comparison } from './model.ts';

let test: TestApi;
let made: ComparedCase;
beforeEach(async () => {
  test = await makeTestApi();
  made = await makeComparedCase(test.context);
});
afterEach(() => test.close());

const ask = <T = Problem>(method: string, path: string, body?: unknown) =>
  askApi<T>(test, method, path, body);
const grid = async (query = ''): Promise<GridAnswer> =>
  (await ask<GridAnswer>('GET', `/comparisons/${made.comparison}${query}`)).body;
const cellOf = ({ cells }: GridAnswer, question: string, dyad: string, period: string) =>
  cells.find((one) => one.question === question && one.dyad === dyad && one.period === period);
const cellPath = (dyad: string, period: string): string =>
  `/comparisons/${made.comparison}/cells/talk/${dyad}/${period}`;

describe('the grid', () => {
  it('has what rests under each cell, in words and numbers', async () => {
    const answer = await grid();
    expect(answer.cells).toHaveLength(12);
    expect(answer.completeness).toMatchObject({
      cells: 12,
      judged: 2,
      judgedShare: { value: 2 / 12 },
    });
    expect(cellOf(answer, 'talk', 'am', 'war')).toMatchObject({
      record: { judgement: 'Talks all the time', value: 2, coder: 'Tester', madeOn: '2026-03-01' },
      ...{ observations: 1, passages: 1, empty: false },
      material: { observations: 1, documents: 1, words: 15 },
    });
    expect(cellOf(answer, 'talk', 'am', 'after')).toMatchObject({
      ...{ observations: 1, oneSided: 'sphere', spheres: [{ sphere: 'russian' }] },
    });
    expect(cellOf(answer, 'talk', 'az', 'after')?.empty).toBe(true);
    expect(answer.figures.map(({ value }) => value)).toEqual([90, null, 25, 20, null, 0]);
  });

  it('as of a day holds what was known by it, in observations, documents and figures', async () => {
    const early = await grid('?asOf=2020-10-15');
    expect(cellOf(early, 'talk', 'am', 'war')).toMatchObject({ observations: 1, passages: 0 });
    expect(cellOf(early, 'talk', 'am', 'after')?.observations).toBe(0);
    expect(early.figures.map(({ value }) => value)).toEqual([90, null, null, 20, null, null]);
    expect((await ask('GET', `/comparisons/${made.comparison}?asOf=soon`)).status).toBe(422);
  });

  it('as of a day asks the vintage of the series that was out', async () => {
    const [series] = await listSeries(test.context.db);
    const { id: late = '' } = series ?? {};
    await editSeries(test.context, late, { vintage: '2026-01', what: 'deliveries' });
    const at = async (day: string) => (await grid(`?asOf=${day}`)).figures[0];
    expect(await at('2026-01-31')).toMatchObject({ value: 90, series: { id: late } });
    expect(await at('2026-01-30')).toMatchObject({
      ...{ value: null, series: null },
      reason: expect.stringContaining(
        '“Arms transfers” is of 2026-01: on 2026-01-30 it was not out',
      ),
    });
    if (!series) throw new Error('there is no series');
    const { id: _, hash: __, form: ___, ...words } = series;
    const early = await addSeries(test.context, {
      ...{ ...words, title: 'Arms, first edition', vintage: '2019-12', what: 'deliveries' },
    });
    for (const [supplier, value] of [
      ['Russia', 60],
      ['Georgia', 40],
    ] as const) {
      const point = { date: '2018', value, keys: { supplier, recipient: 'Armenia' } };
      await addPoint(test.context, early.id, { ...point, estimated: false, note: '' });
    }
    expect(await at('2020-10-15')).toMatchObject({ value: 60, series: { id: early.id } });
    expect(await at('2019-06-01')).toMatchObject({ value: null, series: null });
  });

  it('says which series is gone', async () => {
    const [series] = await listSeries(test.context.db);
    // On screen a series that a comparison names stays; a case folder may come without it.
    await test.context.db
      .deleteFrom('series')
      .where('id', '=', series?.id ?? '')
      .execute();
    const [figure] = (await grid()).figures;
    expect(figure).toMatchObject({
      value: null,
      reason: expect.stringContaining('not in the case any more'),
    });
  });

  it('opens into observations and passages, dyad beside dyad', async () => {
    const { body } = await ask<{ cells: EvidenceAnswer[] }>(
      'GET',
      `/comparisons/${made.comparison}/evidence/talk/war`,
    );
    const [am, az] = body.cells;
    expect(am?.observations).toMatchObject([
      { id: 'obs_truce', knownSince: { day: '2020-10-10', by: 'date' }, straddles: false },
    ]);
    expect(am?.passages.map(({ quote }) => quote)).toEqual(['speaks']);
    expect(az?.passages.map(({ quote }) => quote)).toEqual(['говорят']);
  });
});

describe('a cell', () => {
  it('is judged, sorted and emptied, and undo takes each back', async () => {
    const saved = await ask<{ cell: unknown }>('PATCH', cellPath('az', 'after'), {
      judgement: 'Hardly',
      value: 0,
      added: [{ kind: 'observation', id: 'obs_act', why: 'it bears on it' }],
    });
    expect(saved.body.cell).toMatchObject({ value: 0, confidence: null, coder: 'Tester' });
    expect(cellOf(await grid(), 'talk', 'az', 'after')).toMatchObject({
      observations: 1,
      added: 1,
    });
    await ask('PATCH', cellPath('am', 'war'), {
      leftOut: [{ kind: 'observation', id: 'obs_truce', why: 'a formality' }],
    });
    expect(cellOf(await grid(), 'talk', 'am', 'war')).toMatchObject({
      ...{ observations: 0, leftOut: 1, record: { judgement: 'Talks all the time' } },
    });
    await undo(test.context);
    expect(cellOf(await grid(), 'talk', 'am', 'war')?.observations).toBe(1);
    const nothing = { judgement: '', value: null, added: [] };
    expect((await ask('PATCH', cellPath('az', 'after'), nothing)).body).toEqual({ cell: null });
    expect(cellOf(await grid(), 'talk', 'az', 'after')?.record).toBeNull();
  });

  it('takes in coded passages and figures, which are found by their words', async () => {
    const choices = async (query: string) =>
      (
        await ask<{ total: number; choices: { id: string; title: string; about: string }[] }>(
          'GET',
          `/comparisons/${made.comparison}/choices?${query}`,
        )
      ).body;
    expect(await choices('kind=observation&words=minist%20peacekeep')).toMatchObject({
      ...{ total: 1, choices: [{ id: 'obs_say' }] },
    });
    const coding = await choices('kind=coding&words=speech%20PATIENCE');
    expect(coding).toMatchObject({ total: 1, choices: [{ title: 'patience' }] });
    const figure = await choices('kind=figure&words=armenia%20russ&period=after&limit=1');
    expect(figure).toMatchObject({ total: 2, choices: [{ about: 'Arms transfers' }] });
    expect(figure.choices[0]?.title).toBe('2022, Russia, Armenia: 25 TIV million');
    const added = [
      { kind: 'coding', id: coding.choices[0]?.id, why: 'a word on it' },
      { kind: 'figure', id: figure.choices[0]?.id, why: 'arms are words too' },
    ];
    expect((await ask('PATCH', cellPath('az', 'after'), { added })).status).toBe(200);
    const cell = async (query = '') => cellOf(await grid(query), 'talk', 'az', 'after');
    expect(await cell()).toMatchObject({ passages: 1, figures: 1, added: 2, empty: false });
    expect(await cell('?asOf=2021-06-01')).toMatchObject({ passages: 1, figures: 0, missing: 1 });
    const { body } = await ask<{ cells: EvidenceAnswer[] }>(
      'GET',
      `/comparisons/${made.comparison}/evidence/talk/after`,
    );
    expect(body.cells[1]?.figures).toMatchObject([
      { value: 25, unit: 'TIV million', series: { title: 'Arms transfers' }, straddles: false },
    ]);
    await undo(test.context);
    expect(await cell()).toMatchObject({ passages: 0, figures: 0, record: null, empty: true });
  });

  it('keeps what was put in and is gone since, and can still be judged', async () => {
    const [coding] = (await listCodings(test.context.db)).filter(
      ({ quote }) => quote === 'patience',
    );
    const added = [{ kind: 'coding', id: coding?.id, why: '' }];
    await ask('PATCH', cellPath('az', 'after'), { added });
    await removeCodings(test.context, [coding?.id ?? '']);
    expect(cellOf(await grid(), 'talk', 'az', 'after')).toMatchObject({ passages: 0, missing: 1 });
    const judged = await ask('PATCH', cellPath('az', 'after'), { judgement: 'Hardly' });
    expect(judged.status).toBe(200);
    expect((await ask('PATCH', cellPath('az', 'after'), { added: [] })).status).toBe(200);
    expect((await ask('PATCH', cellPath('az', 'after'), { added })).status).toBe(422);
  });

  it.each([
    [{ value: 7 }, '7 is no step of the scale'],
    [{ added: [{ kind: 'observation', id: 'obs_none', why: '' }] }, 'obs_none'],
    [{ added: [{ kind: 'figure', id: 'ser_x?date=2020', why: '' }] }, 'the figure ser_x'],
    [{ leftOut: [{ kind: 'figure', id: 'x', why: '' }] }, 'which no rule finds'],
    [{ judgement: 5 }, ''],
  ])('refuses %j', async (edit, words) => {
    const { status, body } = await ask('PATCH', cellPath('am', 'war'), edit);
    expect(status).toBe(422);
    expect(body.detail).toContain(words);
  });

  it('refuses a place that the comparison does not have', async () => {
    const { body } = await ask('PATCH', cellPath('ge', 'war'), { judgement: 'x' });
    expect(body.detail).toContain('no dyad ge');
    const { body: period } = await ask('PATCH', cellPath('am', 'peace'), { judgement: 'x' });
    expect(period.detail).toContain('no period peace');
  });
});

describe('a comparison', () => {
  it('is set up, edited and deleted with its cells', async () => {
    const { comparison } = await grid();
    const { id: _, ...wanted } = comparison;
    const added = await ask<Comparison>('POST', '/comparisons', { ...wanted, title: 'Again' });
    expect(added.status).toBe(201);
    const listed = await ask<{ comparisons: unknown[] }>('GET', '/comparisons');
    expect(listed.body.comparisons).toMatchObject([
      { title: 'Two relations', said: 2, periods: 3 },
      { title: 'Again', said: 0 },
    ]);
    const questions = comparison.questions.filter(({ id }) => id === 'arms');
    await ask('PATCH', `/comparisons/${made.comparison}`, { questions });
    expect((await grid()).completeness.judged).toBe(0);
    await undo(test.context);
    expect((await grid()).completeness.judged).toBe(2);
    expect((await ask('DELETE', `/comparisons/${made.comparison}`)).status).toBe(200);
    expect((await ask('GET', `/comparisons/${made.comparison}`)).status).toBe(404);
  });

  it('loses a code that is removed and follows one that is merged, told before and undone whole', async () => {
    const { id: other } = await addCode(test.context, { name: 'words' });
    const codes = async () => (await grid()).comparison.questions[0]?.codes;
    const calls = async () =>
      (await ask<{ observation: { codes: string[] } }>('GET', '/observations/obs_truce')).body
        .observation.codes;
    const [call = ''] = await calls();
    const merged = await ask<MergeForecast>('GET', `/codes/${made.talk}/merge?into=${other}`);
    expect(merged.body.references).toMatchObject([
      { table: 'comparisons', title: 'Two relations' },
    ]);
    await ask('POST', `/codes/${made.talk}/merge`, { into: other });
    expect(await codes()).toEqual([other]);
    expect(cellOf(await grid(), 'talk', 'am', 'war')).toMatchObject({
      observations: 1,
      passages: 1,
    });
    await undo(test.context);

    const forecast = await ask<RemovalForecast>('GET', `/codes/${made.talk}/removal`);
    expect(forecast.body).toMatchObject({ codes: 2, codings: 3 });
    expect(forecast.body.references.map(({ table, id }) => `${table} ${id}`).sort()).toEqual([
      `comparisons ${made.comparison}`,
      'observations obs_say',
      'observations obs_truce',
    ]);
    const removed = await ask<RemovalForecast>('DELETE', `/codes/${made.talk}`);
    expect(removed.body.references).toEqual(forecast.body.references);
    expect([await codes(), await calls()]).toEqual([[], []]);
    const edited = await ask('PATCH', `/comparisons/${made.comparison}`, { note: 'still to edit' });
    expect(edited.status).toBe(200);
    await undo(test.context);
    await undo(test.context);
    expect([await codes(), await calls()]).toEqual([[made.talk], [call]]);
    expect(cellOf(await grid(), 'talk', 'am', 'war')).toMatchObject({
      observations: 1,
      passages: 1,
    });
  });

  it('keeps a passage that was put in by hand when its coding is merged into one of the same place', async () => {
    const { id: other } = await addCode(test.context, { name: 'words' });
    const [first] = (await listCodings(test.context.db)).filter(
      ({ quote }) => quote === 'patience',
    );
    if (!first) throw new Error('there is no such coding');
    const { document, start, end, coder } = first;
    const kept = await addCoding(test.context, { document, code: other, coder, start, end });
    const added = [
      { kind: 'coding', id: first.id, why: 'said first' },
      { kind: 'coding', id: kept.id, why: 'said again' },
    ];
    await ask('PATCH', cellPath('az', 'after'), { added });
    await ask('POST', `/codes/${made.talk}/merge`, { into: other });
    expect(cellOf(await grid(), 'talk', 'az', 'after')).toMatchObject({
      ...{ passages: 1, missing: 0 },
      record: { added: [{ kind: 'coding', id: kept.id, why: 'said first; said again' }] },
    });
    expect((await ask('PATCH', cellPath('az', 'after'), { value: 1 })).status).toBe(200);
  });

  it('keeps its actors: one that it names is not removed, and the ends of a dyad are not merged', async () => {
    const removed = await ask('DELETE', '/actors/act_am');
    expect([removed.status, removed.body.detail]).toEqual([
      409,
      expect.stringContaining('Two relations'),
    ]);
    const ends = await ask('POST', '/actors/act_ru/merge', { other: 'act_am' });
    expect([ends.status, ends.body.detail]).toEqual([
      409,
      expect.stringContaining('the two ends of “Armenia”'),
    ]);
    expect((await ask('POST', '/actors/act_am/merge', { other: 'act_az' })).status).toBe(200);
    expect((await grid()).comparison.dyads.map(({ to }) => to)).toEqual(['act_am', 'act_am']);
  });

  it('refuses what makes no sense, with the place', async () => {
    const { comparison } = await grid();
    const edit = async (change: object): Promise<string> =>
      (await ask('PATCH', `/comparisons/${made.comparison}`, change)).body.detail;
    const [am, az] = comparison.dyads;
    expect(await edit({ dyads: [am] })).toContain('two dyads');
    expect(await edit({ dyads: [am, { ...az, to: 'act_ru' }] })).toContain('two different actors');
    expect(await edit({ dyads: [am, { ...az, id: 'am' }] })).toContain('are called am');
    expect(await edit({ dyads: [am, { ...az, to: 'act_none' }] })).toContain('actor act_none');
    expect(await edit({ periods: ['peace'] })).toContain('no period peace');
    const outcome = { question: 'talk', out: 2, crossover: 0, full: 1 };
    const truthTable = { conditions: [{ ...outcome, question: 'arms' }], outcome };
    expect(await edit({ truthTable })).toContain('does not lie between');
  });

  it('is measured: contrasts, likeness, effects, and change points beside proposed dates', async () => {
    const { body } = await ask<MeasuresAnswer>('GET', `/comparisons/${made.comparison}/measures`);
    expect(body.contrasts).toMatchObject([{ question: 'arms', did: -45, unit: '%' }]);
    expect(body.likeness).toMatchObject([
      { setting: { same: 1, compared: 2, share: { value: 0.5 } } },
    ]);
    expect(body.likeness[0]?.affinity.value).toBe(0);
    expect(body.effects[0]?.counts).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
    ]);
    const changes = await ask<{ dyads: ChangesAnswer[] }>(
      'GET',
      `/comparisons/${made.comparison}/changes?by=month`,
    );
    expect(changes.body.dyads[0]).toMatchObject({
      dyad: 'am',
      proposed: [{ title: 'The war ends' }],
    });
  });
});
