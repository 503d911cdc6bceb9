import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acledFile,
  gdeltFile,
  gedFile,
  plainFile,
  polecatFile,
} from '../../../tests/support/event-files.ts';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { addActor } from '../../actors/actions.ts';
import { listActors } from '../../actors/store.ts';
import { listRecords } from '../../db/records.ts';
import { undo } from '../../db/undo.ts';
import type { Corpus } from '../../documents/corpus/corpus-file.ts';
import { listSources } from '../../sources/store.ts';
import { joinInto } from '../joining/join-actions.ts';
import type { Observation } from '../model.ts';
import { observationRecords } from '../records.ts';
import { type HowToRead, importEvents } from './import-events.ts';
import { tableOf } from './layouts.ts';
import { openEventTable } from './open-event-table.ts';

describe('the rows of an event table', () => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase();
  });
  afterEach(() => test.close());

  const opened = (content: string, fileName = 'events.csv'): Promise<Corpus> =>
    openEventTable({
      fileName,
      async *open() {
        const bytes = Buffer.from(content);
        for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
      },
    });
  const take = async (content: string, more: Partial<HowToRead> = {}) => {
    const corpus = await opened(content);
    const rejected: string[] = [];
    const done = await importEvents(
      test,
      corpus,
      {
        ...{ table: tableOf(corpus.columns), mapping: {}, title: 'My events', edition: '' },
        ...{ makeActors: true, ...more },
      },
      { onRejected: ({ row, reason }) => rejected.push(`${row}: ${reason}`) },
    );
    return { done, rejected };
  };
  const events = async () =>
    (await listRecords(test.db, observationRecords)).sort((a, b) =>
      (a.imported?.key ?? '') < (b.imported?.key ?? '') ? -1 : 1,
    );
  const eventOf = (one: Observation | undefined) => (one?.kind === 'event' ? one.event : null);
  const names = async () => new Map((await listActors(test.db)).map(({ id, name }) => [id, name]));
  const partsOf = async (one: Observation | undefined) => {
    const called = await names();
    return one?.parts.map(({ actor, part }) => `${part} ${called.get(actor)}`);
  };

  it('of UCDP GED become events; bad rows are named with their number and stop nobody', async () => {
    const { done, rejected } = await take(gedFile(), { edition: '25.1' });
    expect(done).toMatchObject({ rows: 7, stored: 3, known: 1, rejected: 3, actors: 3 });
    expect(rejected).toEqual([
      '4: There is no day 2020-02-30 in the calendar (column date_start).',
      '5: 139 in the column latitude is no latitude.',
      '6: “many” in the column best is no number.',
    ]);
    const [first, second, third] = await events();
    expect(first).toMatchObject({
      title: 'Fighting: Government of Azerbaijan – Republic of Artsakh, Hadrut town',
      text: 'Hadrut, southern front',
      date: '2020-10-10',
      place: { name: 'Hadrut town', latitude: 39.52, longitude: 47.03 },
      event: { type: 'ASSAULT', mode: null, deaths: { best: 5, low: 3, high: 9 } },
      imported: { table: 'ucdp-ged', key: '412' },
      locators: [{ source: done.source, place: { kind: 'page', page: 'row 412' } }],
      note: '2 reports. a ministry',
    });
    expect(await partsOf(first)).toEqual(['who Azerbaijan', 'to Republic of Artsakh']);
    expect([second?.date, third?.date]).toEqual(['2020-10', '[2020-10-10..2020-10-12]']);
    expect(await partsOf(third)).toEqual(['who Azerbaijan', 'to Civilians']);
    const sources = await listSources(test.db);
    expect(
      sources.map(({ csl, evidenceClass }) => [csl.title, csl.version, evidenceClass]),
    ).toEqual([['UCDP Georeferenced Event Dataset', '25.1', 'dataset']]);
  });

  it('of UCDP GED are read also without a row of names', async () => {
    expect((await take(gedFile(false))).done).toMatchObject({ rows: 7, stored: 3, rejected: 3 });
  });

  it('never come in twice: not with the same file, not after they were joined', async () => {
    await take(gedFile());
    const [first, second] = (await events()).map(({ id }) => id);
    await joinInto(test, [first ?? '', second ?? ''], {});
    const again = await take(gedFile());
    expect(again.done).toMatchObject({ stored: 0, known: 4, actors: 0 });
    expect(await events()).toHaveLength(2);
    expect(await listSources(test.db)).toHaveLength(1);
  });

  it('go with one undo, with their actors and their source', async () => {
    await take(gedFile());
    await undo(test);
    expect([await events(), await listActors(test.db), await listSources(test.db)]).toEqual([
      ...[[], [], []],
    ]);
  });

  it('find the actors that the case has, by code and by name in any script', async () => {
    const azerbaijan = await addActor(test, {
      ...{ kind: 'state', name: 'Republic of Azerbaijan', codes: { gw: 373, cow: 373 } },
    });
    const artsakh = await addActor(test, {
      ...{ kind: 'organisation', name: 'Արցախ' },
      names: [{ text: 'Republic of Artsakh', language: 'en', kind: 'alias' }],
    });
    const { done } = await take(gedFile());
    expect(done.actors).toBe(1);
    expect((await events())[0]?.parts).toEqual([
      { actor: azerbaijan.id, part: 'who' },
      { actor: artsakh.id, part: 'to' },
    ]);
  });

  it('leave unknown actors out, and say which, when none are to be made', async () => {
    const { done } = await take(gedFile(), { makeActors: false });
    expect(done.actors).toBe(0);
    const [first] = await events();
    expect(first?.parts).toEqual([]);
    expect(first?.note).toContain(
      'Not among the actors: Government of Azerbaijan; Republic of Artsakh',
    );
  });

  it('of ACLED have their type, forces that belong to a state, and vague dates', async () => {
    const { done, rejected } = await take(acledFile());
    expect(done).toMatchObject({ stored: 2, rejected: 1 });
    expect(rejected).toEqual([
      '4: There is no day 31 September 2020 in the calendar (column event_date).',
    ]);
    const [first, second] = await events();
    expect(eventOf(first)).toEqual({
      ...{ type: 'ASSAULT', mode: 'aerial', deaths: { best: 1, low: 1, high: 1 } },
    });
    expect(first?.text).toBe('A house was hit, and a wall fell.');
    expect([first?.date, second?.date]).toEqual(['2020-10-10', '2020-11']);
    expect(await partsOf(first)).toEqual([
      ...['who Military Forces of Azerbaijan', 'to Civilians (Armenia)'],
    ]);
    const force = (await listActors(test.db)).find(({ kind }) => kind === 'force');
    expect((await names()).get(force?.roles[0]?.in ?? '')).toBe('Azerbaijan');
  });

  it('of GDELT come without names of columns, with CAMEO turned into PLOVER and the report', async () => {
    const { done } = await take(gdeltFile());
    expect(done).toMatchObject({ rows: 2, stored: 2, rejected: 0 });
    const [visit, said] = await events();
    expect(visit).toMatchObject({
      title: 'Consultation: Russia → Yerevan, Yerevan, Yerevan, Armenia',
      date: '2020-11-10',
      event: { type: 'CONSULT', mode: 'visit', deaths: null },
      locators: [{ place: { kind: 'url', url: 'https://news.example/a' } }],
    });
    expect(await partsOf(visit)).toEqual(['who Russia', 'to Armenia']);
    expect(eventOf(said)?.type).toBeNull();
    expect(said?.locators[0]?.place).toEqual({ kind: 'page', page: 'row 950000002' });
    expect(await partsOf(said)).toEqual(['who Russia', 'to United Nations']);
  });

  it('of POLECAT have type and mode, “None” says nothing, strange types are refused', async () => {
    const { done, rejected } = await take(polecatFile());
    expect(done).toMatchObject({ stored: 2, rejected: 2 });
    expect(rejected).toEqual([
      '3: “DANCE” in the column Event Type is no type of PLOVER.',
      '4: It has no date (column Event Date).',
    ]);
    const [call, pigeon] = await events();
    expect(call).toMatchObject({
      title: 'CONSULT phone: Russia → Azerbaijan',
      place: null,
      event: { type: 'CONSULT', mode: 'phone' },
    });
    expect([eventOf(pigeon)?.mode, pigeon?.note]).toEqual([
      ...[null, 'Contexts: diplomatic. Mode: pigeon. Reported by: A wire'],
    ]);
  });

  it('of any other table come by the columns that a person names', async () => {
    const mapping = {
      ...{ date: 'day', title: 'what', who: 'who', to: 'whom', place: 'where', deaths: 'killed' },
    };
    const { done, rejected } = await take(plainFile(), { table: 'csv', mapping });
    expect(done).toMatchObject({ stored: 2, known: 1, rejected: 3 });
    expect(rejected).toEqual([
      '4: There is no day 2020-13-01 in the calendar (column day).',
      '5: It has no date (column day).',
      '6: It has no title (column what).',
    ]);
    const found = (await events()).sort((a, b) => (a.title < b.title ? -1 : 1));
    expect(found.map(({ title, date, note }) => [title, date, note])).toEqual([
      ['A call', '2020-11~', 'colour: red'],
      ['Another call', '2020-11-10', 'colour: blue'],
    ]);
    expect(await partsOf(found[0])).toEqual(['who Russia', 'to Armenia']);
    expect((await listSources(test.db)).map(({ csl }) => csl.title)).toEqual(['My events']);
  });

  it('of a table that is another than was said are refused with the columns that are missing', async () => {
    await expect(take(acledFile(), { table: 'ucdp-ged' })).rejects.toThrow(
      /is no table of UCDP .* no column “id”, “type_of_violence”/,
    );
    expect(await events()).toEqual([]);
  });

  it('stop where one says so, and go on there the next time', async () => {
    const rows = Array.from(
      { length: 2500 },
      (_, at) => `2020-11-10,Call ${at},RUS,ARM,${at}`,
    ).join('\n');
    const file = `date,title,who,to,id\n${rows}\n`;
    const mapping = { date: 'date', title: 'title', who: 'who', to: 'to', id: 'id' };
    const how = { table: 'csv', mapping, title: 'Calls', edition: '', makeActors: true } as const;
    const stop = new AbortController();
    const half = await importEvents(test, await opened(file), how, {
      every: 1000,
      signal: stop.signal,
      onStored: () => stop.abort(),
    });
    expect(half).toMatchObject({ stored: 1000, stopped: true });
    const rest = await importEvents(test, await opened(file), how);
    expect(rest).toMatchObject({ stored: 1500, known: 1000, stopped: false });
  });
});
