import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function caseWith(files: Record<string, string>): Promise<{ file: string; folder: string }> {
  const root = temporaryFolder();
  const [file, folder] = [join(root, 'study.dragoman'), join(root, 'texts')];
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await runCli('new', file, '--title', 'Routes');
  return { file, folder };
}
const take = (file: string, ...paths: string[]) =>
  runCli('import', file, ...paths, '--as', 'documents');

it('takes a folder in, says what failed, and knows it the next time', async () => {
  const { file, folder } = await caseWith({
    'a.txt': 'The road was opened.',
    'b.srt': '1\n00:00:01,000 --> 00:00:02,000\n<i>Good</i> evening.',
    'c.txt': '',
  });
  const first = await take(file, folder);
  expect(first).toMatchObject({
    code: 0,
    out: 'Stored 2 documents: a.txt … b.srt\n2 documents stored (6 words), 0 known, 1 failed.\n',
  });
  expect(first.err).toContain('c.txt is empty (0 bytes)');
  expect(first.err).toContain('Left out: markup 3 (in 1)');
  expect(await take(file, folder)).toMatchObject({
    code: 0,
    out: '0 documents stored (0 words), 2 known, 1 failed.\n',
  });
  expect(await runCli('check', file)).toMatchObject({ code: 0 });
});

it('answers with exit code 3 when nothing could be read', async () => {
  const { file, folder } = await caseWith({ 'a.txt': '', 'b.gif': 'GIF89a' });
  const result = await take(file, folder, join(folder, 'nothing.pdf'));
  expect(result.code).toBe(3);
  expect(result.err).toContain('b.gif is a GIF picture');
  expect(result.err).toContain('nothing.pdf is not there');
});

it('answers with exit code 3 when a table is one endless line, and leaves the case as it was', async () => {
  const line = `text,title\n"${'The line between the two towns was closed. '.repeat(250_000)}`;
  const { file, folder } = await caseWith({ 'line.csv': line });
  const result = await runCli('import', file, join(folder, 'line.csv'), '--as', 'corpus');
  expect(result.code).toBe(3);
  expect(result.err).toMatch(/Row 2 was left out: .*quotation mark is not closed/);
  expect(result.err).toContain('line.csv: not one of its rows could be read');
  expect(await runCli('check', file)).toMatchObject({ code: 0 });
});

it('keeps what it reported as stored when it is killed, and goes on when run again', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 700 }, (_, at) => [`${at}.txt`, `Paragraph number ${at}.\n`.repeat(20)]),
  );
  const { file, folder } = await caseWith(files);
  const child = startChild('run-dragoman.ts', ['import', file, folder, '--as', 'documents']);
  const ended = once(child.process, 'exit');
  let reported = 0;
  for (let line = 0; line < 2; line += 1) {
    reported += Number(/^Stored (\d+) documents/.exec(await child.line())?.[1] ?? 0);
  }
  await child.kill();
  await ended;
  expect(reported).toBeGreaterThan(0);
  expect(reported).toBeLessThan(700);

  expect(await runCli('check', file)).toMatchObject({ code: 0 });
  const again = await take(file, folder);
  const [, stored, known] = /(\d+) documents stored .*, (\d+) known/.exec(again.out) ?? [];
  expect(Number(known)).toBeGreaterThanOrEqual(reported);
  expect(Number(stored) + Number(known)).toBe(700);
  expect(await runCli('check', file)).toMatchObject({ code: 0 });
});
