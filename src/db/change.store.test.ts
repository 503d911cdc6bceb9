import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase, testEngines } from '../../tests/support/test-case.ts';
import { change, changeInSteps } from './change.ts';
import { listRevisions, rowsAsTheyCame } from './history.ts';
import { keepOriginal, readOriginal } from './originals.ts';
import { redo, undo } from './undo.ts';

describe.each(testEngines())('changes of a case, %s engine', (engine) => {
  let test: TestCase;
  beforeEach(async () => {
    test = await makeTestCase({ engine });
  });
  afterEach(() => test.close());

  const title = async (): Promise<string | undefined> =>
    (await test.db.selectFrom('case_info').select('title').executeTakeFirst())?.title;
  const rename = (to: string) =>
    change(test, `Rename to ${to}`, (door) => door.update('case_info', 'case', { title: to }));
  const extra = (id: string) => ({
    id,
    title: id,
    question: '',
    authors: '[]',
    languages: '[]',
    period: '',
    periods: '[]',
    licence: '',
    published: '',
  });

  it('keeps the row before and after in one revision', async () => {
    await rename('Second');
    const rows = await test.db.selectFrom('revision_rows').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.before_json ?? '').title).toBe('Test case');
    expect(JSON.parse(rows[0]?.after_json ?? '').title).toBe('Second');
    expect(await listRevisions(test.db)).toMatchObject([
      { seq: 1, label: 'Rename to Second', user: 'Tester', state: 'done', rows: 1 },
    ]);
  });

  it('keeps no copy of a new row, but tells what it was and brings it back', async () => {
    const made = async () => {
      const rows = await test.db.selectFrom('revision_rows').selectAll().execute();
      return rows.filter(({ before_json }) => before_json === null);
    };
    const told = async (): Promise<string | undefined> => {
      const [json] = (await rowsAsTheyCame(test.db, 'case_info', await made())).values();
      return json && JSON.parse(json).title;
    };
    await change(test, 'Add', (door) => door.insert('case_info', extra('new')));
    expect(await made()).toMatchObject([{ row_id: 'new', after_json: null }]);
    expect(await told()).toBe('new');
    await change(test, 'Name', (door) => door.update('case_info', 'new', { title: 'Other' }));
    expect(await told()).toBe('new');
    for (let count = 0; count < 2; count += 1) await undo(test);
    expect(JSON.parse((await made())[0]?.after_json ?? '').title).toBe('new');
    for (let count = 0; count < 2; count += 1) await redo(test);
    const row = test.db.selectFrom('case_info').select('title').where('id', '=', 'new');
    expect((await row.executeTakeFirst())?.title).toBe('Other');
    expect(await told()).toBe('new');
  });

  it('leaves nothing behind when the work throws', async () => {
    const work = change(test, 'Fail', async (door) => {
      await door.insert('case_info', extra('other'));
      throw new Error('in the middle');
    });
    await expect(work).rejects.toThrow('in the middle');
    expect(await test.db.selectFrom('case_info').selectAll().execute()).toHaveLength(1);
    expect(await listRevisions(test.db)).toEqual([]);
  });

  it('records nothing when nothing differs', async () => {
    await rename('Test case');
    expect(await listRevisions(test.db)).toEqual([]);
  });

  it('says which row is missing', async () => {
    const work = change(test, 'Miss', (door) => door.remove('case_info', 'nobody'));
    await expect(work).rejects.toMatchObject({ code: 'not-found' });
  });

  it('changes and removes more rows than a statement takes, and all come back', async () => {
    const ids = Array.from({ length: 1234 }, (_, at) => `row${String(at).padStart(4, '0')}`);
    const titles = async (): Promise<string[]> =>
      (
        await test.db
          .selectFrom('case_info')
          .select('title')
          .where('id', '!=', 'case')
          .orderBy('id')
          .execute()
      ).map((row) => row.title);
    await change(test, 'Add', (door) => door.insertMany('case_info', ids.map(extra)));
    await change(test, 'Name', (door) =>
      door.updateMany('case_info', [...ids, 'row0000'], { title: 'One' }),
    );
    expect(await listRevisions(test.db)).toMatchObject([{ rows: 1234 }, { rows: 1234 }]);
    await change(test, 'Name again', (door) =>
      door.updateMany('case_info', ids.slice(0, 700), { title: 'One' }),
    );
    expect(await listRevisions(test.db)).toHaveLength(2);
    await change(test, 'Remove', (door) => door.removeMany('case_info', ids));
    expect(await titles()).toEqual([]);
    await undo(test);
    expect(new Set(await titles())).toEqual(new Set(['One']));
    await undo(test);
    expect(await titles()).toEqual(ids);
    await redo(test);
    await redo(test);
    expect(await titles()).toEqual([]);
  });

  it('sets columns of its own for each of more rows than a statement takes', async () => {
    const ids = Array.from({ length: 700 }, (_, at) => `row${at}`);
    const rows = async () =>
      test.db.selectFrom('case_info').selectAll().where('id', '!=', 'case').orderBy('id').execute();
    await change(test, 'Add', (door) => door.insertMany('case_info', ids.map(extra)));
    const before = await rows();
    await change(test, 'Name', (door) =>
      door.updateEach(
        'case_info',
        ids.map((id) => (id === 'row7' ? { id, title: id } : { id, title: `${id}!`, period: id })),
      ),
    );
    expect(await listRevisions(test.db)).toMatchObject([{ rows: 699 }, { rows: 700 }]);
    const after = before.map((row) =>
      row.id === 'row7' ? row : { ...row, title: `${row.id}!`, period: row.id },
    );
    expect(await rows()).toEqual(after);
    await undo(test);
    expect(await rows()).toEqual(before);
    await redo(test);
    expect(await rows()).toEqual(after);
  });

  it('changes none of many when one of them is missing', async () => {
    await change(test, 'Add', (door) => door.insert('case_info', extra('a')));
    for (const work of [
      change(test, 'Miss', (door) => door.removeMany('case_info', ['a', 'nobody'])),
      change(test, 'Miss', (door) => door.updateMany('case_info', ['a', 'nobody'], { title: '' })),
    ]) {
      await expect(work).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(await test.db.selectFrom('case_info').selectAll().execute()).toHaveLength(2);
  });

  it('joins a change made within a change', async () => {
    await change(test, 'Outer', async (door) => {
      await door.insert('case_info', extra('a'));
      await change(door.context, 'Inner', (inner) => inner.insert('case_info', extra('b')));
    });
    expect(await listRevisions(test.db)).toMatchObject([{ label: 'Outer', rows: 2 }]);
  });

  it('refuses a query past the door instead of waiting for ever', async () => {
    const work = change(test, 'Past the door', () =>
      test.db.selectFrom('case_info').selectAll().execute(),
    );
    await expect(work).rejects.toThrow('use the door');
    expect(await title()).toBe('Test case');
  });

  it('takes changes back in turn and does them again', async () => {
    await rename('Second');
    await rename('Third');
    expect(await undo(test)).toMatchObject({ label: 'Rename to Third' });
    expect(await undo(test)).toMatchObject({ label: 'Rename to Second' });
    expect(await undo(test)).toBeNull();
    expect(await title()).toBe('Test case');
    await redo(test);
    await redo(test);
    expect(await redo(test)).toBeNull();
    expect(await title()).toBe('Third');
  });

  it('cannot redo after another change, but keeps what was undone in the history', async () => {
    await rename('Second');
    await undo(test);
    await rename('Other');
    expect(await redo(test)).toBeNull();
    expect(await title()).toBe('Other');
    expect((await listRevisions(test.db)).map((revision) => revision.state)).toEqual([
      'done',
      'dropped',
    ]);
  });

  it('refuses to replay over a row that was changed behind the history', async () => {
    await change(test, 'Add', (door) => door.insert('case_info', extra('a')));
    await test.db.deleteFrom('case_info').where('id', '=', 'a').execute();
    await expect(undo(test)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('comes back to every earlier state after any changes', { timeout: 60_000 }, async () => {
    const act = fc.record({
      kind: fc.constantFrom('insert', 'update', 'remove', 'updateMany', 'updateEach', 'removeMany'),
      id: fc.constantFrom('a', 'b', 'c'),
      title: fc.string(),
    });
    const state = () => test.db.selectFrom('case_info').selectAll().orderBy('id').execute();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { maxLength: 4 }), { maxLength: 5 }), async (all) => {
        const start = await state();
        const before = (await listRevisions(test.db))[0]?.seq ?? 0;
        for (const acts of all) {
          await change(test, 'Act', async (door) => {
            for (const { kind, id, title: text } of acts) {
              const found = await door.db
                .selectFrom('case_info')
                .select('id')
                .where('id', '=', id)
                .executeTakeFirst();
              if (kind === 'insert' && !found) {
                await door.insert('case_info', { ...extra(id), title: text });
              }
              if (kind === 'update' && found) await door.update('case_info', id, { title: text });
              if (kind === 'remove' && found) await door.remove('case_info', id);
              const others = await door.db
                .selectFrom('case_info')
                .select('id')
                .where('id', '!=', id)
                .execute();
              const many = others.map((row) => row.id);
              if (kind === 'updateMany') await door.updateMany('case_info', many, { title: text });
              if (kind === 'updateEach') {
                await door.updateEach(
                  'case_info',
                  many.map((each) => ({ id: each, title: `${text} ${each}` })),
                );
              }
              if (kind === 'removeMany') await door.removeMany('case_info', many);
            }
          });
        }
        const end = await state();
        const made = (await listRevisions(test.db)).filter((revision) => revision.seq > before);
        for (const _ of made) await undo(test);
        expect(await state()).toEqual(start);
        for (const _ of made) await redo(test);
        expect(await state()).toEqual(end);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the bytes of a file once', async () => {
    const bytes = new Uint8Array([0, 1, 255]);
    const first = await keepOriginal(test, bytes, 'text/plain');
    expect(await keepOriginal(test, bytes, 'text/plain')).toBe(first);
    const kept = await readOriginal(test.db, first);
    expect([...(kept?.bytes ?? [])]).toEqual([0, 1, 255]);
    expect(await readOriginal(test.db, 'none')).toBeNull();
  });

  it('refuses values that SQLite has no type for', async () => {
    const query = test.db
      .insertInto('schema_migrations')
      .values({ name: true as unknown as string, at: '' });
    await expect(query.execute()).rejects.toThrow(/can only bind/);
  });

  it('counts the rows that a statement touched', async () => {
    const result = await test.db
      .updateTable('case_info')
      .set({ title: 'x' })
      .where('id', '=', 'case')
      .executeTakeFirst();
    expect(Number(result.numUpdatedRows)).toBe(1);
  });

  describe('a change in steps', () => {
    const step = (id: string) => (door: Parameters<Parameters<typeof change>[2]>[0]) =>
      door.insertMany('case_info', [extra(`${id}1`), extra(`${id}2`)]);
    const ids = async (): Promise<string[]> =>
      (await test.db.selectFrom('case_info').select('id').orderBy('id').execute()).map(
        ({ id }) => id,
      );

    it('is one entry of the history, undone and redone as a whole', async () => {
      const long = changeInSteps(test, 'Import');
      await long.step(step('a'));
      await long.step(step('b'));
      expect(await listRevisions(test.db)).toMatchObject([{ label: 'Import', rows: 4 }]);
      await undo(test);
      expect(await ids()).toEqual(['case']);
      await redo(test);
      expect(await ids()).toEqual(['a1', 'a2', 'b1', 'b2', 'case']);
    });

    it('keeps the steps that were done when one fails', async () => {
      const long = changeInSteps(test, 'Import');
      await long.step(step('a'));
      const failed = long.step(async (door) => {
        await step('b')(door);
        throw new Error('the disk is full');
      });
      await expect(failed).rejects.toThrow('the disk is full');
      await long.step(step('c'));
      expect(await ids()).toEqual(['a1', 'a2', 'c1', 'c2', 'case']);
      expect(await listRevisions(test.db)).toHaveLength(1);
    });

    it('begins another entry when something else was done or undone in between', async () => {
      const long = changeInSteps(test, 'Import');
      await long.step(step('a'));
      await rename('Third');
      await long.step(step('b'));
      expect((await listRevisions(test.db)).map(({ label }) => label).sort()).toEqual([
        'Import',
        'Import',
        'Rename to Third',
      ]);
      await undo(test);
      await long.step(step('c'));
      expect(await ids()).toEqual(['a1', 'a2', 'c1', 'c2', 'case']);
    });
  });
});
