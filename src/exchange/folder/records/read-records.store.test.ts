import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/temporary.ts';
import { makeTestCase, type TestCase } from '../../../../tests/support/test-case.ts';
import { actorRecords } from '../../../actors/records.ts';
import { listCodes } from '../../../coding/store.ts';
import { listRecords } from '../../../db/records.ts';
import { observationRecords } from '../../../observations/records.ts';
import { linkRecords, seriesPointRecords } from '../../../relations/records.ts';
import { listSources } from '../../../sources/store.ts';
import { exportFolder } from '../export-folder.ts';
import { importFolder } from '../import-folder.ts';

/** As a person would write it: nothing but what has to be said. */
const written = (): Record<string, unknown> => ({
  'case.json': { title: 'By hand' },
  'sources.csl.json': [
    {
      id: 'tass',
      type: 'webpage',
      title: 'A report',
      issued: { 'date-parts': [[2020, 11, 10]] },
      custom: { dragoman: { sphere: 'russian' } },
    },
  ],
  'codebook.json': [
    { id: 'cod_force', name: 'Use of force', colour: '#aa3333' },
    { id: 'cod_truce', name: 'Truce', colour: '#33aa33', parent: 'cod_force' },
  ],
  'actors.json': [
    { id: 'act_am', kind: 'state', name: 'Armenia' },
    { id: 'act_csto', kind: 'alliance', name: 'CSTO' },
  ],
  'observations.json': [
    {
      id: 'obs_1',
      kind: 'event',
      title: 'Truce',
      date: '2020-11-10',
      parts: [{ actor: 'act_am', part: 'who' }],
      codes: ['cod_truce'],
      locators: [{ source: 'tass', place: { kind: 'whole' } }],
    },
    {
      id: 'obs_2',
      kind: 'figure',
      title: 'Share',
      date: '2020',
      figure: {
        value: 94,
        unit: 'per cent',
        check: {
          series: 'ser_arms',
          measure: 'share',
          of: { supplier: 'Russia' },
          from: 2016,
          to: 2020,
        },
      },
    },
  ],
  'agreements.json': {
    agreements: [
      {
        id: 'agr_1',
        title: 'Statement',
        kind: 'statement',
        signed: '2020-11-09',
        parties: ['act_am', 'act_csto'],
        legal: { status: 'in-force' },
      },
    ],
    provisions: [
      { id: 'prv_1', agreement: 'agr_1', text: 'The fire ends.', type: 'one-off', strength: 3 },
    ],
  },
  'routes.json': {
    places: [
      { id: 'plc_1', name: 'Here', latitude: 40, longitude: 44, state: 'act_am' },
      { id: 'plc_2', name: 'There', latitude: 41, longitude: 45, state: 'act_am' },
    ],
    links: [
      {
        id: 'lnk_1',
        title: 'The line',
        from: 'plc_1',
        to: 'plc_2',
        mode: 'rail',
        through: ['act_am'],
        statuses: [
          { period: '1980/1991', status: 'open' },
          { period: '1992/..', status: 'open', closedTo: ['act_am'] },
        ],
      },
    ],
  },
  'series/arms.json': {
    id: 'ser_arms',
    title: 'Arms',
    unit: 'TIV million',
    dimensions: ['supplier'],
    form: 'plain',
  },
  'series/arms.csv': 'date,value,supplier\n2016,112.4,Russia\n2017,21.8,"Russia, too"\n',
});

let test: TestCase;
beforeEach(async () => {
  test = await makeTestCase();
});
afterEach(() => test.close());

function put(files: Record<string, unknown>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

it('fills in what a person left out', async () => {
  await importFolder(test, put(written()));
  const [armenia] = await listRecords(test.db, actorRecords);
  expect(armenia).toEqual({
    id: 'act_am',
    kind: 'state',
    name: 'Armenia',
    names: [],
    codes: {},
    roles: [],
    sphere: null,
    note: '',
  });
  const [line] = await listRecords(test.db, linkRecords);
  expect(line?.statuses.map(({ closedTo }) => closedTo)).toEqual([[], ['act_am']]);
  const [truce] = await listRecords(test.db, observationRecords);
  expect(truce).toMatchObject({
    place: null,
    grade: null,
    event: { type: null, mode: null, deaths: null },
    locators: [{ source: 'tass', reported: null, origin: null }],
  });
  expect(await listSources(test.db)).toMatchObject([
    { id: 'tass', sphere: 'russian', issued: '2020-11-10', accessed: null, urls: [] },
  ]);
  expect(await listCodes(test.db)).toMatchObject([
    { id: 'cod_force', parent: null, position: 0 },
    { id: 'cod_truce', parent: 'cod_force', position: 0, codable: true, whenNot: '' },
  ]);
  expect((await listRecords(test.db, seriesPointRecords)).map(({ keys }) => keys)).toEqual([
    { supplier: 'Russia' },
    { supplier: 'Russia, too' },
  ]);
});

// biome-ignore lint/suspicious/noExplicitAny: what is harmed is JSON.
type Files = Record<string, any>;

it.each<[string, (files: Files) => void, RegExp]>([
  [
    'a field that there is not',
    (f) => Object.assign(f['actors.json'][0], { nmae: 'x' }),
    /actors\.json: act_am: nmae: there is no such field\. .*names, codes/u,
  ],
  [
    'a field within a field that there is not',
    (f) => Object.assign(f['observations.json'][0].locators[0], { page: '3' }),
    /observations\.json: obs_1: locators\.0\.page: there is no such field/u,
  ],
  [
    'the facts of another kind',
    (f) => Object.assign(f['observations.json'][0], { act: { effect: 'breach' } }),
    /obs_1: act: there is no such field/u,
  ],
  [
    'a field that is missing',
    (f) => delete f['observations.json'][0].title,
    /observations\.json: obs_1: title: it is missing/u,
  ],
  [
    'the same id twice',
    (f) => f['actors.json'].push(f['actors.json'][0]),
    /actors\.json: act_am: two records have this id\. Give one of them another id/u,
  ],
  [
    'an id that leads elsewhere',
    (f) => Object.assign(f['actors.json'][1], { id: '../csto' }),
    /\.\.\/csto: id: an id is at most/u,
  ],
  [
    'a bad date',
    (f) => Object.assign(f['observations.json'][0], { date: '10.11.2020' }),
    /observations\.json: obs_1: date: not an EDTF date: write 2020-11-10/u,
  ],
  [
    'an actor that is not there',
    (f) => Object.assign(f['observations.json'][0].parts[0], { actor: 'act_x' }),
    /observations\.json: obs_1: parts\.0\.actor: there is no act_x in actors\.json\. Add it there/u,
  ],
  [
    'a source that is not there',
    (f) => Object.assign(f['observations.json'][0].locators[0], { source: 'ria' }),
    /obs_1: locators\.0\.source: there is no ria in sources\.csl\.json/u,
  ],
  [
    'a code that is not there',
    (f) => f['observations.json'][0].codes.push('cod_x'),
    /obs_1: codes\.1: there is no cod_x in codebook\.json/u,
  ],
  [
    'a provision of no agreement',
    (f) => Object.assign(f['agreements.json'].provisions[0], { agreement: 'agr_2' }),
    /agreements\.json: prv_1: agreement: there is no agr_2 in agreements\.json/u,
  ],
  [
    'an agreement with itself alone',
    (f) => f['agreements.json'].agreements[0].parties.pop(),
    /agr_1: parties: an agreement has at least two parties/u,
  ],
  [
    'an agreement that replaces itself',
    (f) => Object.assign(f['agreements.json'].agreements[0], { supersedes: ['agr_1'] }),
    /agr_1: supersedes\.\*: it leads back to itself: agr_1 → agr_1/u,
  ],
  [
    'bodies that are part of one another',
    (f) => {
      const roleIn = (id: string) => [{ id: 'r', kind: 'member', in: id }];
      f['actors.json'][0].roles = roleIn('act_csto');
      f['actors.json'][1].roles = roleIn('act_am');
    },
    /actors\.json: act_am: roles\.\*\.in: it leads back to itself: act_am → act_csto → act_am/u,
  ],
  [
    'codes that stand below one another',
    (f) => Object.assign(f['codebook.json'][0], { parent: 'cod_truce' }),
    /codebook\.json: cod_force: parent: it leads back to itself/u,
  ],
  [
    'a list under a key that there is not',
    (f) => Object.assign(f['agreements.json'], { clauses: [] }),
    /agreements\.json: an object with agreements, provisions, performances/u,
  ],
  [
    'a link that is closed to a state that is not there',
    (f) => Object.assign(f['routes.json'].links[0].statuses[1], { closedTo: ['act_x'] }),
    /routes\.json: lnk_1: statuses\.1\.closedTo\.0: there is no act_x in actors\.json/u,
  ],
  [
    'a column that there is not',
    (f) => Object.assign(f, { 'series/arms.csv': 'date,value,seller\n2016,1,Russia\n' }),
    /series\/arms\.csv: its columns are date, value, seller\. Write date, value, supplier, estimated, note/u,
  ],
  [
    'a number that is none',
    (f) => Object.assign(f, { 'series/arms.csv': 'date,value,supplier\n2016,12a,Russia\n' }),
    /series\/arms\.csv: line 2: value: “12a” is no number/u,
  ],
  [
    'a row that is too short',
    (f) => Object.assign(f, { 'series/arms.csv': 'date,value,supplier\n2016,12\n' }),
    /series\/arms\.csv: .*[Ll]ine 2/u,
  ],
  [
    'numbers that nobody describes',
    (f) => Object.assign(f, { 'series/other.csv': 'date,value\n' }),
    /series\/other\.csv: nothing says what its numbers are/u,
  ],
  [
    'a figure checked by what the series does not have',
    (f) => Object.assign(f['observations.json'][1].figure.check.of, { year: '2020' }),
    /obs_2: figure\.check\.of: ser_arms has no year\. It has supplier/u,
  ],
  [
    'a source without our record',
    (f) => delete f['sources.csl.json'][0].custom,
    /sources\.csl\.json: tass: custom: .* A source of a case folder has at least/u,
  ],
  [
    'a title page with a field of its own',
    (f) => Object.assign(f['case.json'], { subtitle: 'x' }),
    /case\.json: .*subtitle/u,
  ],
  [
    'a file that is nested without end',
    (f) => Object.assign(f, { 'claims.json': `${'['.repeat(5000)}${']'.repeat(5000)}` }),
    /claims\.json: it is nested too deeply/u,
  ],
  ['half a file', (f) => Object.assign(f, { 'claims.json': '[{' }), /claims\.json: .*JSON/u],
])('%s is refused, and nothing is imported', async (_, harm, words) => {
  const files = written();
  harm(files);
  await expect(importFolder(test, put(files))).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringMatching(words),
  });
  expect(await listRecords(test.db, actorRecords)).toEqual([]);
  expect(await listSources(test.db)).toEqual([]);
});

it('writes whom a link is closed to only where it is closed to somebody', async () => {
  await importFolder(test, put(written()));
  const folder = join(temporaryFolder(), 'out');
  await exportFolder(test, folder);
  const { links } = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8'));
  expect(links[0].statuses).toEqual([
    { period: '1980/1991', status: 'open' },
    { period: '1992/..', status: 'open', closedTo: ['act_am'] },
  ]);
});

it('does not follow a link out of the folder', async () => {
  const folder = put(written());
  const secret = join(temporaryFolder(), 'secret.json');
  writeFileSync(secret, '[]');
  symlinkSync(secret, join(folder, 'claims.json'));
  await expect(importFolder(test, folder)).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('claims.json is not in its folder'),
  });
});

it('is put into a new case, not over one that has the same records', async () => {
  const folder = put({ ...written(), 'sources.csl.json': [], 'observations.json': [] });
  const bare = put({ 'case.json': { title: 'T' }, 'actors.json': written()['actors.json'] });
  await importFolder(test, bare);
  await expect(importFolder(test, folder)).rejects.toMatchObject({ code: 'conflict' });
  expect(await listRecords(test.db, observationRecords)).toEqual([]);
});
