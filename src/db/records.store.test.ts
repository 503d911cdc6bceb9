import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../tests/support/test-case.ts';
import type { Actor } from '../actors/model.ts';
import { actorRecords } from '../actors/records.ts';
import { change } from './change.ts';
import {
  findRecord,
  insertRecord,
  insertRecords,
  listRecords,
  readRecord,
  recordFaults,
  removeRecord,
  updateRecord,
} from './records.ts';
import { undo } from './undo.ts';

const actor = (id: string, name = id): Actor => ({
  id,
  kind: 'state',
  name,
  names: [{ text: 'Հայաստան', language: 'hy', kind: 'usual' }],
  codes: { iso2: 'AM', cow: 371 },
  roles: [],
  sphere: null,
  note: '',
});

describe.each(testEngines())('records, %s engine', (engine) => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase({ engine });
  });
  afterEach(() => test.close());

  it('come back as they were put in, by their id', async () => {
    const [one, two] = [actor('act_b'), actor('act_a')];
    await change(test, 'Add', (door) => insertRecords(door, actorRecords, [one, two]));
    expect(await listRecords(test.db, actorRecords)).toEqual([two, one]);
    expect(await findRecord(test.db, actorRecords, 'act_b')).toEqual(one);
    expect(await findRecord(test.db, actorRecords, 'act_c')).toBeNull();
    await expect(readRecord(test.db, actorRecords, 'act_c')).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no act_c among the actors.',
    });
  });

  it('are edited and removed, and undo brings them back', async () => {
    await change(test, 'Add', (door) =>
      insertRecord(door, actorRecords, actor('act_a', 'Armenia')),
    );
    await change(test, 'Edit', (door) =>
      updateRecord(door, actorRecords, actor('act_a', 'Republic of Armenia')),
    );
    await change(test, 'Remove', (door) => removeRecord(door, actorRecords, 'act_a'));
    expect(await listRecords(test.db, actorRecords)).toEqual([]);
    await undo(test);
    expect((await readRecord(test.db, actorRecords, 'act_a')).name).toBe('Republic of Armenia');
    await undo(test);
    expect((await readRecord(test.db, actorRecords, 'act_a')).name).toBe('Armenia');
  });

  it('are found faulty when a column says something else, or the record cannot be read', async () => {
    await change(test, 'Add', (door) =>
      insertRecords(door, actorRecords, [actor('act_a'), actor('act_b'), actor('act_c')]),
    );
    expect(await recordFaults(test.db, actorRecords)).toEqual([]);
    await change(test, 'Harm', async (door) => {
      await door.update('actors', 'act_a', { name: 'Someone' });
      await door.update('actors', 'act_b', { details: '{}' });
    });
    expect(await recordFaults(test.db, actorRecords)).toEqual([
      'act_a among the actors: name is not what its record says.',
      'act_b among the actors: its record cannot be read.',
    ]);
  });
});
