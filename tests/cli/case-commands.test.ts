import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

it('makes a case and finds it whole', async () => {
  const file = join(temporaryFolder(), 'study');
  const made = await runCli('new', file, '--title', 'Routes', '--author', 'A', '--author', 'B');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('study.dragoman');
  for (const name of [file, `${file}.dragoman`]) {
    expect(await runCli('check', name)).toMatchObject({
      code: 0,
      out: expect.stringContaining('The case is whole'),
      err: '',
    });
  }
});

it('does not make a case twice', async () => {
  const file = join(temporaryFolder(), 'study.dragoman');
  await runCli('new', file, '--title', 'Routes');
  const again = await runCli('new', file, '--title', 'Routes');
  expect(again).toMatchObject({ code: 2, out: '', err: expect.stringContaining('exists already') });
});

it.each([
  [['nothing'], "unknown command 'nothing'"],
  [['new', 'x'], '--title'],
  [['check'], "missing required argument 'case'"],
  [['check', 'a', 'b'], 'too many arguments'],
  [['open', 'x', '--port', 'high'], 'whole number'],
  [['check', '/no/such/file'], 'There is no file'],
])('answers wrong use %j with exit code 2 and words', async (args, words) => {
  const result = await runCli(...args);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(words);
});

it('answers a file that is no case with exit code 3', async () => {
  const folder = temporaryFolder();
  const text = join(folder, 'notes.txt');
  writeFileSync(text, 'Only words.');
  mkdirSync(join(folder, 'empty'));
  for (const path of [text, join(folder, 'empty')]) {
    const result = await runCli('check', path);
    expect(result).toMatchObject({ code: 3, out: '' });
    expect(result.err).toContain(path);
  }
});

it('answers a damaged case with exit code 3', async () => {
  const file = join(temporaryFolder(), 'study.dragoman');
  await runCli('new', file, '--title', 'Routes');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xff, 4096));
  expect((await runCli('check', file)).code).toBe(3);
});

it('prints help and version for those who ask', async () => {
  expect(await runCli('--help')).toMatchObject({ code: 0, out: expect.stringContaining('check') });
  expect(await runCli('--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\./),
  });
});

it('takes references for references without being told', async () => {
  const folder = temporaryFolder();
  const [path, references] = [join(folder, 'case.dragoman'), join(folder, 'library.ris')];
  writeFileSync(references, 'TY  - BOOK\nTI  - Black Garden\nAU  - De Waal, Thomas\nER  - \n');
  await runCli('new', path, '--title', 'Routes');
  expect(await runCli('import', path, references)).toMatchObject({
    code: 0,
    out: 'Imported 1 source from library.ris.\n',
  });
});

it('brings the reference case into a new case and writes the same bytes', async () => {
  const root = temporaryFolder();
  const [file, out] = [join(root, 'study.dragoman'), join(root, 'out')];
  const folder = join(import.meta.dirname, '../../cases/karabakh');
  await runCli('new', file, '--title', 'Another title');
  expect(await runCli('import', file, folder, '--as', 'folder')).toMatchObject({ code: 0 });
  expect(await runCli('export', file, out, '--as', 'folder')).toMatchObject({ code: 0 });
  const names = (place: string) => (readdirSync(place, { recursive: true }) as string[]).sort();
  expect(names(out)).toEqual(names(folder));
  for (const name of names(folder).filter((one) => one.includes('.')))
    expect(readFileSync(join(out, name), 'utf8'), name).toBe(
      readFileSync(join(folder, name), 'utf8'),
    );
});
