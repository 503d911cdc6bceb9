import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';

let test: TestApi;
beforeEach(async () => {
  test = await makeTestApi();
});
afterEach(() => test.close());

const book = { type: 'book', title: 'Black Garden', publisher: 'New York University Press' };
const json = async (response: Response): Promise<unknown> => response.json();

it('adds, lists, reads and edits a source', async () => {
  const added = await test.request('POST', '/sources', { ...book, id: 'dewaal2013' });
  expect(added.status).toBe(201);
  expect(await json(added)).toMatchObject({ id: 'dewaal2013', evidenceClass: 'scholarship' });
  expect(await json(await test.request('GET', '/sources'))).toMatchObject({
    sources: [{ id: 'dewaal2013' }],
  });
  const edited = await test.request('PATCH', '/sources/dewaal2013', { issued: '2013' });
  expect(await json(edited)).toMatchObject({ issued: '2013', setByHand: ['issued'] });
  expect(await json(await test.request('GET', '/sources/dewaal2013'))).toMatchObject({
    csl: { issued: { 'date-parts': [[2013]] } },
  });
});

it('sets the class of several sources', async () => {
  await test.request('POST', '/sources', { ...book, id: 'a' });
  await test.request('POST', '/sources', { ...book, id: 'b' });
  const changed = await test.request('PATCH', '/sources', {
    ids: ['a', 'b'],
    set: { evidenceClass: 'dataset' },
  });
  expect(await json(changed)).toMatchObject({
    sources: [{ evidenceClass: 'dataset' }, { evidenceClass: 'dataset' }],
  });
});

it.each([
  ['PATCH', '/sources/none', { sphere: 'western' }, 404],
  ['GET', '/sources/none', undefined, 404],
  ['PATCH', '/sources/none', { sphere: 'No Slug' }, 422],
  ['PATCH', '/sources/none', { issued: 'yesterday' }, 422],
  ['PATCH', '/sources', { ids: [], set: {} }, 422],
  ['POST', '/sources', { title: 'without type' }, 422],
])('%s %s with %j is refused', async (method, path, body, status) => {
  expect((await test.request(method, path, body)).status).toBe(status);
});
