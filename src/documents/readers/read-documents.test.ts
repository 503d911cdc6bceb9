import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/support/temporary.ts';
import type { DocumentDraft } from '../draft.ts';
import { type DocumentInput, type ReadOptions, readDocuments } from './read-documents.ts';
import { isFailure, type ReadFailure, sayFailure } from './read-failure.ts';

const collect = async (
  input: DocumentInput,
  options?: ReadOptions,
): Promise<{ drafts: DocumentDraft[]; failures: ReadFailure[] }> => {
  const drafts: DocumentDraft[] = [];
  const failures: ReadFailure[] = [];
  for await (const result of readDocuments(input, options)) {
    if (isFailure(result)) failures.push(result);
    else drafts.push(result);
  }
  return { drafts, failures };
};
const fileOf = (fileName: string, text: string | Uint8Array): DocumentInput => ({
  fileName,
  bytes: typeof text === 'string' ? strToU8(text) : text,
});
const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        typeof text === 'string' ? strToU8(text) : text,
      ]),
    ),
  );
const folderOf = (files: Record<string, string>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};
const names = ({ drafts }: { drafts: DocumentDraft[] }): string[] =>
  drafts.map(({ fileName }) => fileName);

describe('a folder', () => {
  it('is read by name, with the figures in names as numbers, and its hidden files are told', async () => {
    const read = await collect({
      path: folderOf({
        'day 10.txt': 'Tenth day.',
        'day 9.txt': 'Ninth day.',
        'sub/day 1.txt': 'First day.',
        '.git/config': 'Hidden.',
      }),
    });
    expect(names(read)).toEqual(['day 9.txt', 'day 10.txt', 'sub/day 1.txt']);
    expect(read.failures).toMatchObject([{ outcome: 'skipped', fileName: '.git/' }]);
  });

  it('gives what it can when one file is bad', async () => {
    const read = await collect({
      path: folderOf({ 'a.txt': 'Words.', 'b.txt': '', 'c.gif': 'GIF89a', 'd.txt': 'More.' }),
    });
    expect(names(read)).toEqual(['a.txt', 'd.txt']);
    expect(read.failures.map(({ fileName }) => fileName)).toEqual(['b.txt', 'c.gif']);
    expect(sayFailure(read.failures[0] as ReadFailure)).toBe(
      'b.txt is empty (0 bytes). Save or download it again.',
    );
  });

  it('keeps inside: links are not followed', async () => {
    const outer = folderOf({ 'secret.txt': 'Secret.' });
    const folder = folderOf({ 'a.txt': 'Words.' });
    symlinkSync(outer, join(folder, 'link'));
    symlinkSync(join(outer, 'secret.txt'), join(folder, 'b.txt'));
    const read = await collect({ path: folder });
    expect(names(read)).toEqual(['a.txt']);
    expect(read.failures.map(({ words }) => words)).toEqual(
      Array(2).fill('is a link, which is not followed'),
    );
  });

  it('passes over the pictures of a saved page', async () => {
    const read = await collect({
      path: folderOf({
        'News.html': '<html><body><p>The road was opened on Monday.</p></body></html>',
        'News_files/ad.html': '<html><body><p>Buy.</p></body></html>',
      }),
    });
    expect(names(read)).toEqual(['News.html']);
    expect(read.failures).toMatchObject([{ outcome: 'skipped', fileName: 'News_files/' }]);
  });
});

describe('an archive', () => {
  it('is read like a folder', async () => {
    const read = await collect(
      fileOf('press.zip', zipOf({ 'b.txt': 'Second.', 'a/a.txt': 'First.', '__MACOSX/x': 'x' })),
    );
    expect(names(read)).toEqual(['a/a.txt', 'b.txt']);
  });

  it('is the same from disk and from memory', async () => {
    const bytes = zipOf({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const path = join(temporaryFolder(), 'press.zip');
    writeFileSync(path, bytes);
    expect(await collect({ path })).toEqual(await collect({ bytes, fileName: 'press.zip' }));
  });

  it('keeps inside: a part that points outside is refused, the others are read', async () => {
    const read = await collect(
      fileOf('x.zip', zipOf({ '../../etc/a.txt': 'Bad.', '/b.txt': 'Bad.', 'c.txt': 'Good.' })),
    );
    expect(names(read)).toEqual(['c.txt']);
    expect(read.failures).toHaveLength(2);
    for (const { words } of read.failures) expect(words).toContain('points outside');
  });

  it('does not unpack a bomb, and reads what is beside it', async () => {
    const read = await collect(
      fileOf('x.zip', zipOf({ 'a.txt': 'Good.', 'bomb.txt': new Uint8Array(60_000_000) })),
    );
    expect(names(read)).toEqual(['a.txt']);
    expect(read.failures).toMatchObject([{ words: expect.stringContaining('zip bomb') }]);
  });

  it('does not believe the sizes that it states', async () => {
    const bytes = zipOf({ 'bomb.txt': new Uint8Array(60_000_000) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    const { failures } = await collect(fileOf('x.zip', bytes));
    expect(failures).toMatchObject([{ words: expect.stringContaining('zip bomb') }]);
  });

  it('says that an archive inside it was not opened', async () => {
    const inner = zipOf({ 'a.txt': 'Words.' });
    const read = await collect(fileOf('x.zip', zipOf({ 'inner.zip': inner, 'b.txt': 'Words.' })));
    expect(names(read)).toEqual(['b.txt']);
    expect(read.failures).toMatchObject([
      { fileName: 'inner.zip', words: expect.stringContaining('inside an archive') },
    ]);
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 30), /damaged/],
    [
      'changed in one byte',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === 40 ? byte ^ 255 : byte)),
      /damaged/,
    ],
  ])('says what is wrong when it is %s', async (_, damage, words) => {
    const bytes = damage(zipOf({ 'a.txt': 'Words that are packed, words that are packed.' }));
    const { drafts, failures } = await collect(fileOf('x.zip', bytes));
    expect(drafts).toEqual([]);
    expect(failures[0]?.words).toMatch(words);
  });

  it('reads Russian names of old Windows archives', async () => {
    const bytes = zipOf({ 'abcd.txt': 'Words.' });
    const old = [0xaf, 0xe0, 0xa5, 0xa4];
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (Buffer.from(bytes.subarray(at, at + 4)).toString('latin1') === 'abcd') bytes.set(old, at);
    }
    expect(names(await collect(fileOf('x.zip', bytes)))).toEqual(['пред.txt']);
  });
});

describe('any file', () => {
  it('is known by what it holds, not by its name', async () => {
    const { drafts } = await collect(
      fileOf('speech.txt', '<!DOCTYPE html><html><body><p>A speech.</p></body></html>'),
    );
    expect(drafts).toMatchObject([{ format: 'html', text: 'A speech.' }]);
  });

  it('is not read again when it is known', async () => {
    const { drafts, failures } = await collect(fileOf('a.txt', 'Words.'), {
      isKnown: async () => true,
    });
    expect(drafts).toEqual([]);
    expect(failures).toMatchObject([{ outcome: 'known' }]);
  });

  it.each([
    ['a table of a corpus', 'a.csv', 'text,date\nWords,2020', /import it as a corpus/i],
    ['XML of another kind', 'a.xml', '<?xml version="1.0"?><feed>Words</feed>', /XML of a kind/],
    [
      'HTML without end',
      'a.html',
      `<html><body>${'<div>'.repeat(50_000)}Words`,
      /more than 400 deep/,
    ],
    ['Rich Text without end', 'a.rtf', `{\\rtf1 ${'{'.repeat(50_000)}`, /nests groups/],
    [
      'an old Word file',
      'a.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      /old Word format/,
    ],
    ['a PDF that is none', 'a.pdf', '%PDF-1.7 and nothing more', /damaged or not a PDF/],
    ['an Excel workbook', 'a.xlsx', zipOf({ 'xl/workbook.xml': 'x' }), /Excel workbook/],
    ['a mailbox', 'a.mbox', 'From a@b.org Tue\nFrom: a\n\nText', /mailbox of several messages/],
    ['nothing but blanks', 'a.txt', ' \n\t ', /holds no text/],
  ])('is refused in words when it is %s', async (_, name, text, words) => {
    const { drafts, failures } = await collect(fileOf(name, text));
    expect(drafts).toEqual([]);
    expect(sayFailure(failures[0] as ReadFailure)).toMatch(words);
  });

  it('that is not there is a failure and not an error', async () => {
    const { failures } = await collect({ path: '/no/such/file.txt' });
    expect(failures).toMatchObject([{ fileName: 'file.txt', words: 'is not there' }]);
  });

  it('loses halves of letters and control characters, and no offset', async () => {
    const { drafts } = await collect(fileOf('a.txt', 'Some words\u0001 and more of them.'));
    expect(drafts[0]?.text).toBe('Some words  and more of them.');
  });
});

it('tells what Word prints on each page', async () => {
  const word = (name: string, text: string): string =>
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${text}</w:${name}>`;
  const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const { drafts } = await collect(
    fileOf(
      'a.doc',
      zipOf({
        'word/document.xml': word('document', `<w:body>${said('The road is open.')}</w:body>`),
        'word/header1.xml': word('hdr', said('Draft 3')),
      }),
    ),
  );
  expect(drafts).toMatchObject([
    {
      format: 'docx',
      text: 'The road is open.',
      dropped: [{ what: 'running-head', text: 'Draft 3', count: 1 }],
    },
  ]);
});

describe('plain text', () => {
  const read = async (text: string | Uint8Array): Promise<DocumentDraft> => {
    const { drafts } = await collect(fileOf('a.txt', text));
    if (!drafts[0]) throw new Error('not read');
    return drafts[0];
  };
  const blocks = ({ text, layout }: DocumentDraft): string[] =>
    layout.blocks.map(({ start, end }) => text.slice(start, end));

  it('stays as it is, note figures and stars and all', async () => {
    const text = 'It covers 5 km².¹ *Truly*.\n\n1. A list\n2. of two';
    const draft = await read(text);
    expect(draft.text).toBe(text);
    expect(blocks(draft)).toEqual(['It covers 5 km².¹ *Truly*.', '1. A list', '2. of two']);
  });

  it('has line feeds, and says that it had other line ends', async () => {
    const draft = await read('One.\r\nTwo.\rThree.');
    expect(draft.text).toBe('One.\nTwo.\nThree.');
    expect(draft.warnings).toEqual(['Line ends of other kinds (CRLF, CR) were stored as LF.']);
    expect(draft.layout.blocks.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('is not composed anew: a letter and its accent stay two', async () => {
    expect((await read('caf\u0065\u0301')).text).toBe('caf\u0065\u0301');
  });

  it('is read in the encoding that it has', async () => {
    const words = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0]);
    const draft = await read(words);
    expect(draft.text).toBe('Привет, мир');
    expect(draft.warnings[0]).toContain('windows-1251');
  });

  it('in Turkish is told from the Western and Baltic code pages', async () => {
    const text = 'Demiryolu açıldı, şehirde değişiklik oldu ve güçlü bir bağ için bu yapıldı.';
    const turkish = new Map([
      ['ı', 0xfd],
      ['ş', 0xfe],
      ['ğ', 0xf0],
    ]);
    const bytes = Uint8Array.from(text, (letter) => turkish.get(letter) ?? letter.charCodeAt(0));
    expect((await read(bytes)).text).toBe(text);
    const french = 'Le chemin de fer a été rouvert ; ce bâtiment, déjà âgé, est là.';
    expect((await read(Uint8Array.from(french, (letter) => letter.charCodeAt(0)))).text).toBe(
      french,
    );
  });

  it('with one broken letter is still UTF-8', async () => {
    const good = strToU8('Железная дорога через долину была закрыта. ');
    const draft = await read(new Uint8Array([...good, 0xd0, 0x2e, ...good]));
    expect(draft.text).toContain('Железная дорога');
    expect(draft.warnings[0]).toContain('One letter was broken');
  });

  it('of printed pages loses running heads and page numbers, counted', async () => {
    const words = ['The road was closed.', 'Nobody came.', 'It rained.', 'Then it was opened.'];
    const pages = words.map((said, at) => `Yearbook 2020\n\n${said}\n\n${at + 1}`);
    const draft = await read(pages.join('\f'));
    expect(blocks(draft)).toEqual(words);
    expect(draft.dropped).toMatchObject([
      { what: 'page-number', text: '1, 2, 3, 4', count: 4 },
      { what: 'running-head', text: 'Yearbook 2020', count: 4 },
    ]);
    expect(draft.layout.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});
