import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';

let test: TestApi;
beforeEach(async () => {
  test = await makeTestApi();
});
afterEach(() => test.close());

const json = async (response: Response): Promise<unknown> => response.json();

it('changes only the fields that were sent, and offers to undo it', async () => {
  const changed = await test.request('PATCH', '/case', { question: 'Why?' });
  expect(await json(changed)).toMatchObject({
    title: 'Test case',
    question: 'Why?',
    undo: 'Edit the case',
    redo: null,
  });
});

it('leaves periods and licence as they are when another field is sent', async () => {
  const periods = [{ id: 'war', title: 'The war', date: '2020-09-27/2020-11-10' }];
  await test.request('PATCH', '/case', { periods, licence: 'CC-BY-4.0', published: '2026-03-01' });
  await test.request('PATCH', '/case', { question: 'Why?' });
  expect(await json(await test.request('GET', '/case'))).toMatchObject({
    periods,
    licence: 'CC-BY-4.0',
    published: '2026-03-01',
  });
});

it('undoes, redoes and lists what was done', async () => {
  await test.request('PATCH', '/case', { title: 'Second' });
  expect(await json(await test.request('POST', '/undo'))).toMatchObject({
    replayed: { seq: 1, label: 'Edit the case' },
    redo: 'Edit the case',
  });
  expect(await json(await test.request('GET', '/case'))).toMatchObject({ title: 'Test case' });
  await test.request('POST', '/redo');
  expect(await json(await test.request('GET', '/case'))).toMatchObject({ title: 'Second' });
  expect(await json(await test.request('GET', '/revisions'))).toMatchObject({
    revisions: [{ seq: 1, label: 'Edit the case', state: 'done', user: 'Tester', rows: 1 }],
  });
});

it('says what became of what is shown, and nothing of what the change did not touch', async () => {
  const made = await test.request('POST', '/sources', { type: 'document', title: 'A decree' });
  const { id } = (await json(made)) as { id: string };
  const other = await test.request('POST', '/sources', { type: 'document', title: 'Another' });
  const shown = [((await json(other)) as { id: string }).id, id, 'nothing'];
  await test.request('POST', '/undo');
  expect(await json(await test.request('POST', '/undo', { shown }))).toMatchObject({
    replayed: { gone: [id], there: [] },
  });
  expect(await json(await test.request('POST', '/redo', { shown }))).toMatchObject({
    replayed: { gone: [], there: [id] },
  });
  expect((await test.request('POST', '/undo', { shown: id })).status).toBe(422);
});

it('has nothing to undo in a new case, and says so without an error', async () => {
  expect(await json(await test.request('POST', '/undo'))).toEqual({
    replayed: null,
    undo: null,
    redo: null,
  });
});

it('names the field that it refuses', async () => {
  const response = await test.request('PATCH', '/case', { languages: ['not a language'] });
  expect(response.status).toBe(422);
  expect(await json(response)).toMatchObject({
    type: '/problems/invalid',
    fields: [{ path: 'languages.0' }],
  });
});
