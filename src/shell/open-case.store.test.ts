import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from '../../tests/support/child.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { testEngines } from '../../tests/support/test-case.ts';
import { setCaseInfo } from '../cases/actions.ts';
import { readCaseInfo } from '../cases/store.ts';
import { listRevisions } from '../db/history.ts';
import type { Engine } from '../db/open.ts';
import { backupFolder, KEPT_BACKUPS, listBackups } from './backup.ts';
import { checkCase } from './check-case.ts';
import { lockFile } from './lock.ts';
import { createCase, openCaseForReading, openCaseForWriting } from './open-case.ts';

const info = {
  title: 'Whole',
  question: 'Why?',
  authors: ['A. B.'],
  languages: ['en'],
  period: '',
};

async function newCase(engine?: Engine): Promise<string> {
  const file = join(temporaryFolder(), 'study.dragoman');
  await (await createCase(file, info, engine ? { engine } : {})).close();
  return file;
}

const faultsOf = async (file: string, engine: Engine): Promise<string[]> => {
  const opened = await openCaseForReading(file, { engine });
  const results = await checkCase(opened.db);
  await opened.close();
  return results.flatMap((result) => result.faults);
};

describe.each(testEngines())('a case file, %s engine', (engine) => {
  it('is one file when it is closed', async () => {
    const file = await newCase(engine);
    expect(readdirSync(join(file, '..'))).toEqual(['study.dragoman']);
    expect(await faultsOf(file, engine)).toEqual([]);
    expect(readdirSync(join(file, '..'))).toEqual(['study.dragoman']);
  });

  it('is never made over an existing file', async () => {
    const file = await newCase(engine);
    await expect(createCase(file, info, { engine })).rejects.toMatchObject({ code: 'conflict' });
    expect(await faultsOf(file, engine)).toEqual([]);
  });

  it('has one writer in one process', async () => {
    const file = await newCase(engine);
    const first = await openCaseForWriting(file, { engine });
    await expect(openCaseForWriting(file, { engine })).rejects.toMatchObject({ code: 'locked' });
    await first.close();
    await (await openCaseForWriting(file, { engine })).close();
  });

  it('has one writer among processes, and another when that one was killed', async () => {
    const file = await newCase(engine);
    const child = startChild('hold-case.ts', [file, engine]);
    expect(await child.line()).toBe('open');
    await expect(openCaseForWriting(file, { engine })).rejects.toThrow(
      `process ${child.process.pid}`,
    );
    await child.kill();
    const opened = await openCaseForWriting(file, { engine });
    await setCaseInfo(opened, { title: 'After' });
    await opened.close();
    expect(existsSync(lockFile(file))).toBe(false);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it.each(['reading', 'writing'])(
    'is whole when a change was killed, opened for %s',
    async (how) => {
      const file = await newCase(engine);
      const child = startChild('die-in-change.ts', [file, engine]);
      expect(await child.line()).toBe('inside');
      await child.kill();
      expect(existsSync(`${file}-journal`)).toBe(true);
      const open = how === 'reading' ? openCaseForReading : openCaseForWriting;
      const opened = await open(file, { engine });
      expect(await readCaseInfo(opened.db)).toMatchObject(info);
      expect(await listRevisions(opened.db)).toEqual([]);
      await opened.close();
      expect(await faultsOf(file, engine)).toEqual([]);
    },
  );

  it('is backed up before work when it has changed, and five times at most', async () => {
    const file = await newCase(engine);
    for (let day = 1; day <= KEPT_BACKUPS + 2; day += 1) {
      const clock = () => new Date(Date.UTC(2026, 0, day));
      const opened = await openCaseForWriting(file, { engine, clock });
      await setCaseInfo(opened, { title: `Day ${day}` });
      await opened.close();
    }
    const kept = listBackups(file);
    expect(kept).toHaveLength(KEPT_BACKUPS);
    expect(kept[0]).toMatch(/^20260107T000000Z-c\d+\.dragoman$/);
    const opened = await openCaseForReading(join(backupFolder(file), kept[0] ?? ''), { engine });
    expect((await readCaseInfo(opened.db)).title).toBe('Day 6');
    await opened.close();
    await (await openCaseForWriting(file, { engine })).close();
    const afterChange = listBackups(file);
    await (await openCaseForWriting(file, { engine })).close();
    expect(listBackups(file)).toEqual(afterChange);
  });

  it('is told from other files, which are left alone', async () => {
    const folder = temporaryFolder();
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'Only words.');
    await expect(openCaseForWriting(text, { engine })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(openCaseForReading(join(folder, 'none'), { engine })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(readFileSync(text, 'utf8')).toBe('Only words.');
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('is not opened when it is damaged, and keeps its backups', async () => {
    const file = await newCase(engine);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, bytes.length);
    writeFileSync(file, bytes);
    await expect(openCaseForWriting(file, { engine })).rejects.toMatchObject({ code: 'damaged' });
    expect(existsSync(lockFile(file))).toBe(false);
  });

  it('does not write when it is opened for reading', async () => {
    const file = await newCase(engine);
    const before = statSync(file).mtimeMs;
    const opened = await openCaseForReading(file, { engine });
    await expect(setCaseInfo(opened, { title: 'No' })).rejects.toThrow(/readonly/i);
    await opened.close();
    expect(statSync(file).mtimeMs).toBe(before);
  });

  it('opens after a crash that left the lock of the portable engine', async () => {
    const file = await newCase(engine);
    mkdirSync(`${file}.lock`);
    const opened = await openCaseForWriting(file, { engine });
    expect((await readCaseInfo(opened.db)).title).toBe('Whole');
    await opened.close();
  });

  it('takes over a lock whose process has gone, even when its number is in use again', async () => {
    const file = await newCase(engine);
    const stale = { pid: process.pid, host: hostname(), engine, born: '1', key: 'old' };
    writeFileSync(lockFile(file), JSON.stringify(stale));
    const opening = openCaseForWriting(file, { engine });
    if (process.platform === 'linux') await (await opening).close();
    else await expect(opening).rejects.toMatchObject({ code: 'locked' });
  });

  it('does not take a lock from another machine', async () => {
    const file = await newCase(engine);
    const elsewhere = { pid: 1, host: 'elsewhere', engine, born: '', key: 'theirs' };
    writeFileSync(lockFile(file), JSON.stringify(elsewhere));
    await expect(openCaseForWriting(file, { engine })).rejects.toThrow('elsewhere');
  });
});

it.skipIf(testEngines().length < 2)(
  'is whole when one engine died and the other opens',
  async () => {
    for (const [died, opens] of [
      ['native', 'portable'],
      ['portable', 'native'],
    ] as const) {
      const file = await newCase();
      const child = startChild('die-in-change.ts', [file, died]);
      expect(await child.line()).toBe('inside');
      await child.kill();
      const opened = await openCaseForReading(file, { engine: opens });
      expect(await readCaseInfo(opened.db)).toMatchObject(info);
      await opened.close();
      expect(await faultsOf(file, opens)).toEqual([]);
    }
  },
);

it.skipIf(testEngines().length < 2)('goes from one engine to the other and back', async () => {
  const file = await newCase('native');
  for (const engine of ['portable', 'native', 'portable'] as const) {
    const opened = await openCaseForWriting(file, { engine });
    await setCaseInfo(opened, { question: `by ${engine}` });
    await opened.close();
  }
  expect(await faultsOf(file, 'native')).toEqual([]);
});

it('finds an altered original and a broken row', async () => {
  const file = await newCase();
  const opened = await openCaseForWriting(file);
  await opened.db
    .insertInto('originals')
    .values({
      sha256: 'f'.repeat(64),
      bytes: new Uint8Array([1]),
      size: 1,
      media_type: 'text/plain',
      added_at: '',
    })
    .execute();
  await opened.db.updateTable('case_info').set({ authors: '[' }).execute();
  const results = await checkCase(opened.db);
  await opened.close();
  expect(results.filter((result) => result.faults.length > 0).map((result) => result.name)).toEqual(
    ['the case has its title page', 'original files are as they were imported'],
  );
});

it('refuses a case that a newer Dragoman has made', async () => {
  const file = await newCase();
  const opened = await openCaseForWriting(file);
  await opened.db.insertInto('schema_migrations').values({ name: '9999-later', at: '' }).execute();
  await opened.close();
  copyFileSync(file, `${file}.copy`);
  await expect(openCaseForWriting(file)).rejects.toThrow('newer Dragoman');
  expect(readFileSync(file).equals(readFileSync(`${file}.copy`))).toBe(true);
});
