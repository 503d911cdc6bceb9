import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { createApi } from '../../server/api.ts';
import { bytesOf, commentsRegister, newRegister } from './testing/sipri-files.ts';

let test: TestApi;
beforeEach(async () => {
  test = await makeTestApi();
});
afterEach(() => test.close());

const upload = async (path: string, text: string): Promise<Response> =>
  createApi(test.context).request(path, {
    method: 'POST',
    body: bytesOf(text),
    headers: { 'content-type': 'application/octet-stream' },
  });
const json = async (response: Response | Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;

it('looks at a file, imports it, and answers for shares, windows and numbers', async () => {
  const preview = await json(upload('/series/previews?fileName=register.csv', newRegister));
  expect(preview).toMatchObject({ form: 'sipri-register', points: 4, from: 2016, to: 2020 });
  expect(await json(test.request('GET', '/series'))).toEqual({ series: [] });
  const imported = await upload('/series/imports?fileName=register.csv&title=Arms', newRegister);
  expect(imported.status).toBe(201);
  expect(await json(imported)).toMatchObject({ series: { id: 'ser_1', title: 'Arms', points: 4 } });
  const path = '/series/ser_1';
  expect(await json(test.request('GET', path))).toMatchObject({
    values: { recipient: ['Armenia', 'Azerbaijan', 'Hezbollah (Lebanon)'] },
  });
  const shares = await json(
    test.request('GET', `${path}/shares?of=recipient:Azerbaijan&from=2016&to=2020`),
  );
  expect(shares).toMatchObject({
    by: 'supplier',
    bounded: true,
    shares: [
      { name: 'Türkiye', value: 16 },
      { name: 'unknown supplier(s)', value: 0.4 },
    ],
  });
  const windows = await json(
    test.request('GET', `${path}/windows?of=recipient:Azerbaijan&years=4`),
  );
  expect(windows).toMatchObject({
    windows: [{ years: { from: 2016, to: 2019 } }, { years: { to: 2020 } }],
  });
  const points = await json(test.request('GET', `${path}/points?after=3`));
  expect(points).toMatchObject({ total: 4, points: [{ date: '2020' }] });
});

it('shows a table whose columns are still to be named, and takes it once they are', async () => {
  const table = 'when, in short;volume;to;remarks\n2020;3;Turkey;x\n2021;4;Georgia;y\n';
  const ask = (path: string, query: Record<string, string> = {}) =>
    upload(`/series/${path}?${new URLSearchParams({ fileName: 'gas.csv', ...query })}`, table);
  expect(await json(ask('previews'))).toMatchObject({
    problem: expect.stringContaining('no column called “date”'),
    table: {
      columns: ['when, in short', 'volume', 'to', 'remarks'],
      rows: [{ row: 2 }, { row: 3 }],
    },
  });
  const query = {
    map: JSON.stringify({ date: 'when, in short', value: 'volume' }),
    leaveOut: JSON.stringify(['remarks']),
    ...{ licence: 'CC BY 4.0', provenance: 'Typed from the yearbook.', vintage: '2022' },
  };
  expect(await json(ask('previews', query))).toMatchObject({ problem: '', dimensions: ['to'] });
  expect(await json(ask('imports', query))).toMatchObject({
    series: { points: 2, licence: 'CC BY 4.0', provenance: 'Typed from the yearbook.' },
  });
  expect((await ask('previews', { leaveOut: 'remarks' })).status).toBe(400);
});

it('names the lines that cannot be read beside them, and calls a column what it is told', async () => {
  const table = 'when;volume;from;into\n2020;3;Russia;a\n2021;many;Russia;a\nsoon;1;Iran;a\n';
  const mapping = { date: 'when', value: 'volume', supplier: 'from', into: 'into' };
  const ask = (path: string, text: string) =>
    upload(
      `/series/${path}?${new URLSearchParams({ fileName: 'a.csv', map: JSON.stringify(mapping) })}`,
      text,
    );
  expect(await json(ask('previews', table))).toMatchObject({
    problem: expect.stringContaining('line 3: “many” is no number; line 4: “soon” is no date'),
    table: {
      rows: [{ problem: '' }, { problem: '“many” is no number' }, { problem: '“soon” is no date' }],
      unread: [{ line: 3 }, { line: 4 }],
      unreadLines: 2,
    },
  });
  const right = table.replace('many', '4').replace('soon', '2022');
  expect(await json(ask('previews', right))).toMatchObject({ dimensions: ['supplier', 'into'] });
  const twice = right.replace('from', 'Supplier').replace('into', 'from');
  mapping.into = 'Supplier';
  Object.assign(mapping, { Supplier: 'Supplier' });
  expect((await json(ask('previews', twice))).problem).toContain('cannot both be supplier');
});

it('keeps series and numbers that are typed in', async () => {
  const body = {
    title: 'Trade',
    what: '',
    unit: 'million dollars',
    dimensions: ['partner'],
    source: null,
    provenance: '',
    licence: '',
    vintage: '',
    actors: {},
    note: '',
  };
  expect((await test.request('POST', '/series', body)).status).toBe(201);
  const point = { date: '2020', value: 3, keys: { partner: 'Iran' }, estimated: false, note: '' };
  expect((await test.request('POST', '/series/ser_1/points', point)).status).toBe(201);
  const edited = await test.request('PATCH', '/series-points/pt_1', { value: 4 });
  expect(await json(edited)).toMatchObject({ value: 4, keys: { partner: 'Iran' } });
  expect(
    await json(test.request('PATCH', '/series/ser_1', { title: 'Trade of Armenia' })),
  ).toMatchObject({ title: 'Trade of Armenia' });
  expect((await test.request('DELETE', '/series-points/pt_1')).status).toBe(200);
  expect((await test.request('DELETE', '/series/ser_1')).status).toBe(200);
  expect(await json(test.request('GET', '/series'))).toEqual({ series: [] });
});

it('stays while a figure is had from it, and goes with its numbers when none is', async () => {
  await upload('/series/imports?fileName=register.csv&title=Arms', newRegister);
  const share = { measure: 'share', of: { recipient: 'Armenia' }, from: 2016, to: 2020 };
  const claim = {
    kind: 'figure',
    title: 'Most of it from Russia',
    date: '2021',
    figure: { value: 94, unit: '%', of: 'arms', check: { series: 'ser_1', ...share } },
  };
  const added = await test.request('POST', '/observations', { observations: [claim] });
  expect(added.status).toBe(201);
  const [{ id }] = (await json(added)).observations as [{ id: string }];
  const references = [{ table: 'observations', id, title: claim.title }];
  expect(await json(test.request('GET', '/series/ser_1'))).toMatchObject({ references });
  const refused = await test.request('DELETE', '/series/ser_1');
  expect(refused.status).toBe(409);
  expect(await json(refused)).toMatchObject({
    detail: '“Arms” is named by “Most of it from Russia”. Change or remove that first.',
    details: { references },
  });
  await test.request('POST', '/observations/remove', { ids: [id] });
  expect((await test.request('DELETE', '/series/ser_1')).status).toBe(200);
  expect((await test.request('DELETE', '/series/ser_1')).status).toBe(404);
  await test.request('POST', '/undo');
  expect(await json(test.request('GET', '/series/ser_1/points'))).toMatchObject({ total: 4 });
});

it('gives the numbers of a name in any spelling and of some years', async () => {
  await upload('/series/imports?fileName=register.csv', newRegister);
  const all = await json(test.request('GET', '/series/ser_1/points'));
  const points = all.points as { id: string; date: string; keys: Record<string, string> }[];
  const wanted = points.filter(({ keys }) => keys.recipient === 'Azerbaijan');
  expect(wanted.length).toBeLessThan(points.length);
  const path = '/series/ser_1/points?of=recipient:azerbaijan';
  expect(await json(test.request('GET', path))).toEqual({ total: wanted.length, points: wanted });
  const late = points.filter(({ date }) => date >= '2020');
  expect(await json(test.request('GET', '/series/ser_1/points?from=2020'))).toEqual({
    ...{ total: late.length, points: late },
  });
  const [first] = points;
  expect(await json(test.request('GET', `/series-points/${first?.id}`))).toEqual(first);
  expect((await test.request('GET', '/series/ser_1/points?of=recipient:Utopia')).status).toBe(400);
});

it.each<[string, string, unknown, number]>([
  ['GET', '/series/none', undefined, 404],
  ['DELETE', '/series/none', undefined, 404],
  ['GET', '/series-points/none', undefined, 404],
  ['GET', '/series/none/shares', undefined, 400],
  ['PATCH', '/series/none', { colour: 'red' }, 422],
  [
    'POST',
    '/series/none/points',
    { date: 'May', value: 1, keys: {}, estimated: false, note: '' },
    422,
  ],
])('%s %s is refused with a problem document', async (method, path, body, status) => {
  const response = await test.request(method, path, body);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
});

it('refuses a register that makes no series by year, and answers for figures when there are none', async () => {
  const refused = await upload('/series/imports?fileName=a.csv', commentsRegister('2018; 2019'));
  expect(refused.status).toBe(422);
  expect((await json(refused)).detail).toContain('one row per delivery');
  expect(await json(test.request('GET', '/figures'))).toEqual({ figures: [] });
});
