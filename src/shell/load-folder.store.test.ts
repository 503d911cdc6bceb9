import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary.ts';
import { caseHash } from '../cases/case-hash.ts';
import { loadFolder } from './load-folder.ts';

async function hashOf(folder: string): Promise<string> {
  const opened = await loadFolder(folder);
  try {
    return await caseHash(opened.db);
  } finally {
    await opened.close();
  }
}

it('names a folder by its content: the same each time, and another after one word has changed', async () => {
  const folder = temporaryFolder();
  const put = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  const event = { id: 'obs_1', kind: 'event', title: 'Truce', date: '2020-11-10' };
  put('case.json', { title: 'By hand' });
  put('observations.json', [event]);
  put('codebook.json', [{ id: 'cod_1', name: 'Truce', colour: '#aa3333' }]);
  const first = await hashOf(folder);
  expect(await hashOf(folder)).toBe(first);
  put('observations.json', [{ ...event, note: 'Seen.' }]);
  expect(await hashOf(folder)).not.toBe(first);
  expect(readFileSync(join(folder, 'case.json'), 'utf8')).toBe('{"title":"By hand"}');
});
