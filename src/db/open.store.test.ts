import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startChild } from '../../tests/support/child.ts';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { testEngines } from '../../tests/support/test-case.ts';
import { openDatabase } from './open.ts';

const preload = (name: string): string =>
  `--require ${join(import.meta.dirname, '../../tests/support/processes', name)}`;

it.each(['without-native.cjs', 'with-foreign-native.cjs'])(
  'works with the portable engine when the native one does not load (%s)',
  async (name) => {
    const file = join(temporaryFolder(), 'study.dragoman');
    const child = startChild('work-in-case.ts', [file], { NODE_OPTIONS: preload(name) });
    expect(await child.line()).toBe('portable Second');
  },
);

describe.each(testEngines())('%s engine', (engine) => {
  it('says that a broken file is broken, and does not try another engine', async () => {
    const file = join(temporaryFolder(), 'broken.dragoman');
    writeFileSync(file, `SQLite format 3\0${'x'.repeat(5000)}`);
    await expect(openDatabase(file, { engine })).rejects.toMatchObject({ code: 'damaged' });
  });

  it('makes no file when there is none to open', async () => {
    const file = join(temporaryFolder(), 'none.dragoman');
    await expect(openDatabase(file, { engine })).rejects.toMatchObject({ code: 'not-found' });
  });
});
