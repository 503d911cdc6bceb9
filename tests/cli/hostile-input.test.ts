/** Files made to hurt, as the command line meets them: plain words, exit code 3, and a case as it was. */
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SENTENCE = 'The line between the two towns was closed in the spring of that year. ';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

const docx = (body: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
      ),
    },
    { level: 1 },
  );

function pdfOf(pages: number): string {
  const numbers = Array.from({ length: pages }, (_, at) => at + 3);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages} >>`,
    ...numbers.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>'),
  ];
  let body = '%PDF-1.5\n';
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const [at, object] of objects.entries()) {
    table += `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return `${body}${table}${trailer}`;
}

const paragraph = `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`;

const hostile: [string, string, () => string | Uint8Array, RegExp][] = [
  [
    'HTML 100 000 levels deep',
    'deep.html',
    () => `<html><body>${'<div>'.repeat(100_000)}<p>${SENTENCE}</p>`,
    /elements more than 400 deep/,
  ],
  [
    'a Word document 100 000 levels deep',
    'deep.docx',
    () => docx('<w:x>'.repeat(100_000) + paragraph + '</w:x>'.repeat(100_000)),
    /nested too deeply/,
  ],
  [
    'a Word document of 100 MB',
    'long.docx',
    () => docx(paragraph.repeat(100_000_000 / paragraph.length)),
    /would grow beyond what an article needs/,
  ],
  [
    'a PDF of 20 000 pages',
    'pages.pdf',
    () => pdfOf(20_000),
    /has 20000 pages; at most 1000 are read/,
  ],
];

it.each(hostile)('refuses %s and leaves the case as it was', async (_, name, make, words) => {
  const folder = temporaryFolder();
  const [file, path] = [join(folder, 'study.dragoman'), join(folder, name)];
  writeFileSync(path, make());
  await runCli('new', file, '--title', 'Routes');
  const before = await runCli('check', file);
  const result = await runCli('import', file, path, '--as', 'article');
  expect(result).toMatchObject({ code: 3, out: '' });
  expect(result.err).toMatch(words);
  expect(await runCli('check', file)).toEqual(before);
});

it('has a whole case when an import was killed, with all of the article or nothing of it', async () => {
  const folder = temporaryFolder();
  const [file, path] = [join(folder, 'study.dragoman'), join(folder, 'article.txt')];
  const notes = Array.from({ length: 300 }, (_, at) => at + 1);
  const raised = (number: number): string =>
    [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
  const text = notes.map((number) => `${SENTENCE.trim().slice(0, -1)}${raised(number)}.`);
  const list = notes.map((number) => `${number} L. Broers, Anatomy of a Rivalry, p. ${number}.`);
  writeFileSync(path, ['Railways', ...text, ...list].join('\n\n'));
  await runCli('new', file, '--title', 'Routes');
  const empty = await runCli('check', file);

  const child = startChild('run-dragoman.ts', ['import', file, path]);
  const ended = once(child.process, 'exit');
  // The journal is there while the change is being written.
  while (child.process.exitCode === null && !existsSync(`${file}-journal`))
    await new Promise((wait) => setTimeout(wait, 1));
  await child.kill();
  await ended;

  expect(await runCli('check', file)).toMatchObject({ code: 0 });
  const again = await runCli('import', file, path);
  if (again.code === 0) expect(again.out).toContain('300 notes');
  else expect(again.err).toContain('in the case already');
  expect(await runCli('check', file)).toMatchObject({ code: 0 });
  expect(await runCli('check', file)).not.toEqual(empty);
});
