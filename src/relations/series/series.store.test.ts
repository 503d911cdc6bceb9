import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../../tests/support/test-case.ts';
import { actorRecords } from '../../actors/records.ts';
import { change } from '../../db/change.ts';
import { insertRecord } from '../../db/records.ts';
import { undo } from '../../db/undo.ts';
import { addPoint, editSeries, importSeries, removeSeries } from './actions.ts';
import { chooseSeries, listSeries, readPoints } from './store.ts';

const TABLE = 'year,supplier,recipient,tiv\n2019,Russia,Armenia,10\n2020,Türkiye,Armenia,2.5\n';
const file = (text: string, fileName = 'arms.csv') => ({
  fileName,
  bytes: new TextEncoder().encode(text),
});

describe.each(testEngines())('series, %s engine', (engine) => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase({ engine });
  });
  afterEach(() => test.close());

  it('come in whole with their hash, go out whole, and undo brings them back', async () => {
    const { series, points } = await importSeries(test, { ...file(TABLE), vintage: '2021-03-12' });
    expect(points).toBe(2);
    expect(series).toMatchObject({
      title: 'arms',
      unit: 'TIV million',
      dimensions: ['supplier', 'recipient'],
      vintage: '2021-03-12',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await expect(importSeries(test, file(TABLE))).rejects.toMatchObject({ code: 'conflict' });
    await removeSeries(test, series.id);
    expect(await listSeries(test.db)).toEqual([]);
    await undo(test);
    expect(await readPoints(test.db, series.id)).toHaveLength(2);
  });

  it('stay while a question of a comparison is had from them', async () => {
    const { series } = await importSeries(test, file(TABLE));
    const figure = { series: series.id, measure: 'share', of: {}, byDyad: {} };
    const comparison = { title: 'Two dyads', questions: [{ id: 'que_1', figure }] };
    await change(test, 'Compare', (door) =>
      door.insert('comparisons', {
        ...{ id: 'cmp_1', title: comparison.title },
        details: JSON.stringify(comparison),
      }),
    );
    await expect(removeSeries(test, series.id)).rejects.toMatchObject({
      code: 'conflict',
      message: '“arms” is named by “Two dyads”. Change or remove that first.',
    });
    expect(await readPoints(test.db, series.id)).toHaveLength(2);
  });

  it('know the actors of the case by any spelling', async () => {
    await change(test, 'Add', (door) =>
      insertRecord(door, actorRecords, {
        id: 'act_turkey',
        kind: 'state',
        name: 'Turkey',
        names: [],
        codes: {},
        roles: [],
        sphere: null,
        note: '',
      }),
    );
    const { series } = await importSeries(test, file(TABLE));
    expect(series.actors).toEqual({ Türkiye: 'act_turkey' });
    await expect(editSeries(test, series.id, { actors: { Russia: 'act_nobody' } })).rejects.toThrow(
      'names the actor act_nobody, which is not in this case',
    );
  });

  it('refuse a number that does not say of whom it is', async () => {
    const { series } = await importSeries(test, file(TABLE));
    const point = { date: '2021', value: 1, estimated: false, note: '' };
    await expect(
      addPoint(test, series.id, { ...point, keys: { supplier: 'India' } }),
    ).rejects.toThrow('it has no recipient');
    await expect(
      addPoint(test, series.id, { ...point, keys: { supplier: 'a', recipient: 'b', colour: 'c' } }),
    ).rejects.toThrow('the series has no colour');
  });

  it('are chosen by their dimensions, the latest vintage first, and named when it is open which', async () => {
    await expect(chooseSeries(test.db, null, ['supplier'])).rejects.toThrow('--as series');
    const old = await importSeries(test, { ...file(TABLE, 'old.csv'), vintage: '2021-03' });
    const more = `${TABLE}2021,India,Armenia,7\n`;
    const late = await importSeries(test, { ...file(more, 'new.csv'), vintage: '2026-06' });
    const { series, others } = await chooseSeries(test.db, null, ['supplier', 'recipient']);
    expect([series.id, others[0]?.id]).toEqual([late.series.id, old.series.id]);
    await editSeries(test, old.series.id, { vintage: '2026-06' });
    await expect(chooseSeries(test.db, null, ['supplier'])).rejects.toThrow('name one');
    expect((await chooseSeries(test.db, 'old', [])).series.id).toBe(old.series.id);
  });
});
