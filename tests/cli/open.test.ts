import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { lockFile } from '../../src/shell/lock.ts';
import { startChild } from '../support/child.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

it('prints the address, keeps the case for itself, and gives it back when it is stopped', async () => {
  const file = join(temporaryFolder(), 'study.dragoman');
  await runCli('new', file, '--title', 'Routes');
  const child = startChild('run-dragoman.ts', ['open', file, '--no-browser']);
  const line = await child.line();
  expect(line).toMatch(/^Dragoman is at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
  const second = await runCli('open', file, '--no-browser');
  expect(second).toMatchObject({ code: 2, out: '' });
  expect(second.err).toContain('open for writing in another Dragoman');
  child.process.kill('SIGTERM');
  const [code] = await once(child.process, 'exit');
  expect(code).toBe(0);
  expect(existsSync(lockFile(file))).toBe(false);
});

it('says which port cannot be used', async () => {
  const folder = temporaryFolder();
  vi.stubEnv('CI', 'true');
  const [a, b] = [join(folder, 'a.dragoman'), join(folder, 'b.dragoman')];
  for (const file of [a, b]) await runCli('new', file, '--title', 'Routes');
  const child = startChild('run-dragoman.ts', ['open', a, '--no-browser']);
  const port = /:(\d+)\//.exec(await child.line())?.[1] ?? '';
  const second = await runCli('open', b, '--port', port);
  expect(second).toMatchObject({ code: 2, err: expect.stringContaining(`Port ${port}`) });
  expect(existsSync(lockFile(b))).toBe(false);
  vi.unstubAllEnvs();
});
