import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCoding, markRead } from '../../src/coding/actions.ts';
import { addCode, editCode } from '../../src/coding/codebook-actions.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { createCase, type OpenCase, openCaseForWriting } from '../../src/shell/open-case.ts';
import { runCli } from '../support/run-cli.ts';

const TEXT = Array.from({ length: 10 }, (_, at) => `Paragraph ${at} has its own matter.`);

let folder: string;
let file: string;
let document = '';
let code = '';

async function codeBySigns(test: OpenCase, coder: string, signs: string): Promise<void> {
  const text = TEXT.join('\n\n');
  for (const [at, sign] of [...signs].entries()) {
    if (sign !== '1') continue;
    const start = text.indexOf(TEXT[at] ?? '');
    await addCoding(test, { document, code, coder, start, end: start + 9 });
  }
  await markRead(test, document, coder, true);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-agreement-cli-'));
  file = join(folder, 'study.dragoman');
  const info = { title: 'Study', question: '', authors: [], languages: [], period: '' };
  const made = await createCase(file, info);
  const text = TEXT.join('\n\n');
  await importDocuments(
    made,
    [
      {
        fileName: 'speech.txt',
        format: 'text',
        original: null,
        text,
        layout: layOutPlain(text),
        stated: { authors: [] },
        attributes: {},
        dropped: [],
        warnings: [],
      },
    ],
    { onStored: ([first]) => (document = first?.id ?? '') },
  );
  code = (await addCode(made, { name: 'matter' })).id;
  await codeBySigns(made, 'Anna', '0100000010');
  await codeBySigns(made, 'Boris', '1110010000');
  await made.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('prints α of the worked example, the same bytes each time, with seed, coders and codebook', async () => {
  const once = await runCli('report', file, 'agreement', '--format', 'json', '--seed', '7');
  expect(once.code).toBe(0);
  expect(await runCli('report', file, 'agreement', '--format', 'json', '--seed', '7')).toEqual(
    once,
  );
  expect(JSON.parse(once.out)).toMatchObject({
    report: 'agreement',
    case: { title: 'Study', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    made: { seed: 7, coders: ['Anna', 'Boris'], codebook: expect.any(String) },
    rows: [
      { code: 'All codes', alpha: 0.0952 },
      { code: 'matter', alpha: 0.0952, 'given:Anna': 2, 'given:Boris': 4, disagreements: 4 },
    ],
  });
});

it.each(['text', 'csv', 'html'])('writes %s', async (format) => {
  const { code: exit, out } = await runCli(
    'report',
    file,
    'agreement',
    '--format',
    format,
    '--compare',
    'span',
  );
  expect(exit).toBe(0);
  expect(out).toContain(format === 'csv' ? 'given:Anna' : 'uα');
  expect(out).toContain('matter');
});

it.each([
  [['--coder', 'Anna'], 'there is only Anna'],
  [['--coder', 'Anna', '--coder', 'Nobody'], 'Nobody called “Nobody”'],
  [['--seed', 'x'], '--seed needs a whole number'],
])('refuses %j in words', async (options, words) => {
  const { code: exit, err } = await runCli('report', file, 'agreement', ...options);
  expect(exit).toBe(2);
  expect(err).toContain(words);
});

it('merges a copy of the case, and leaves conflicts to the screen', async () => {
  const other = join(folder, 'clara.dragoman');
  copyFileSync(file, other);
  const copy = await openCaseForWriting(other, { user: 'Clara' });
  await codeBySigns(copy, 'Clara', '0000000001');
  await copy.close();
  const merged = await runCli('import', file, other);
  expect(merged.out).toContain('Taken in: 1 coding and 1 reading.');
  const again = await openCaseForWriting(other, { user: 'Clara' });
  await editCode(again, code, { definition: 'What a paragraph is about.' });
  await again.close();
  const refused = await runCli('import', file, other, '--as', 'project');
  expect(refused.code).not.toBe(0);
  expect(refused.err).toContain('Nothing was changed');
});
