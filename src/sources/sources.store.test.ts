import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../tests/support/test-case.ts';
import { change } from '../db/change.ts';
import { undo } from '../db/undo.ts';
import {
  addSource,
  editManySources,
  editSource,
  importSources,
  registerSources,
  setSphere,
  updateReading,
} from './actions.ts';
import { sourceFromCsl } from './edit-source.ts';
import { listSources, readSource } from './store.ts';

let test: TestCase;
beforeEach(async () => {
  test = await makeTestCase();
});
afterEach(() => test.close());

const tass = {
  type: 'webpage',
  title: 'Putin obsudil konflikt',
  URL: 'https://tass.ru/politika/1',
};

it('stores a source and gives it back equal', async () => {
  const added = await addSource(test, tass);
  expect(await readSource(test.db, added.id)).toEqual(added);
  expect(added.sphere).toBe('russian');
});

it('never gives one id to two sources', async () => {
  await importSources(test, [
    { ...tass, id: 'tass' },
    { ...tass, id: 'tass' },
    { ...tass, id: '' },
  ]);
  expect((await listSources(test.db)).map(({ id }) => id).sort()).toEqual([
    'source',
    'tass',
    'tass-2',
  ]);
});

it('sets many at once in one change that one undo takes back', async () => {
  const sources = await importSources(test, [
    { ...tass, id: 'a' },
    { ...tass, id: 'b' },
  ]);
  await setSphere(
    test,
    sources.map(({ id }) => id),
    'western',
  );
  expect((await listSources(test.db)).map(({ sphere }) => sphere)).toEqual(['western', 'western']);
  expect((await undo(test))?.label).toBe('Set sphere of 2 sources');
  expect((await listSources(test.db)).map(({ sphere }) => sphere)).toEqual(['russian', 'russian']);
});

it('changes nothing when one of many does not exist', async () => {
  const { id } = await addSource(test, tass);
  await expect(editManySources(test, [id, 'none'], { sphere: 'western' })).rejects.toThrow('none');
  expect((await readSource(test.db, id)).sphere).toBe('russian');
});

it('keeps what a person set when the article is read again', async () => {
  const { id } = await addSource(test, { ...tass, id: 'tass' });
  await editSource(test, id, { evidenceClass: 'official-document' });
  await change(test, 'Read again', (door) =>
    updateReading(door, [sourceFromCsl('tass', { ...tass, id: 'tass', title: 'New title' })]),
  );
  expect(await readSource(test.db, id)).toMatchObject({
    evidenceClass: 'official-document',
    csl: { title: 'New title' },
  });
});

it('tells under which ids the sources of an article were registered', async () => {
  await addSource(test, { ...tass, id: 'tass' });
  const ids = await change(test, 'Import', (door) =>
    registerSources(door, [sourceFromCsl('tass', { ...tass, id: 'tass' })]),
  );
  expect([...ids]).toEqual([['tass', 'tass-2']]);
});
