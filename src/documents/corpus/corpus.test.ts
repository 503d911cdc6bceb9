import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMapping } from './corpus-columns.ts';
import type { CorpusFile, CorpusRow } from './corpus-file.ts';
import { openCorpus, previewRows } from './open-corpus.ts';
import { rowToDraft } from './row-to-draft.ts';

/** In small pieces, so that letters and rows are cut anywhere. */
const file = (content: string | Uint8Array, fileName = 'corpus.csv', step = 7): CorpusFile => ({
  fileName,
  async *open() {
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  },
});

const rowsOf = async (content: string | Uint8Array): Promise<CorpusRow[]> =>
  previewRows(await openCorpus(file(content)), 1000);
const cells = (row: CorpusRow | undefined): string[] => (row?.ok ? [...row.cells.values()] : []);

describe('a table', () => {
  it.each([
    [',', 'title,text\nOne,"Two, three"\n'],
    [';', 'title;text\r\nOne;Two, three\r\n'],
    ['\t', 'title\ttext\nOne\tTwo, three\n'],
    ['|', 'title|text\nOne|Two, three\n'],
  ])('is read whatever stands between its cells (%j)', async (delimiter, content) => {
    const corpus = await openCorpus(file(content));
    expect(corpus).toMatchObject({ delimiter, columns: ['title', 'text'], format: 'table' });
    expect((await previewRows(corpus, 9)).map(cells)).toEqual([['One', 'Two, three']]);
  });

  it('counts rows as a spreadsheet does, whatever line breaks a cell holds', async () => {
    const rows = await rowsOf('title,text\nA,"first\nsecond"\nB,b\n');
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(cells(rows[0])[1]).toBe('first\nsecond');
  });

  it('is read in the encoding of its bytes', async () => {
    const cyrillic = 'text\nЛавров заявил о перемирии в Карабахе и о договорённостях сторон.\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(cyrillic, 'utf16le')]);
    expect(cells((await rowsOf(utf16))[0])[0]).toContain('Лавров');
    const letters = [...cyrillic].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (letter === 'ё') return 0xb8;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    });
    expect(cells((await rowsOf(Uint8Array.from(letters)))[0])[0]).toContain('договорённостях');
  });

  it('says which row has a cell too many, and reads on', async () => {
    const rows = await rowsOf('title,text\nA,one, two\nB,b\n');
    expect(rows[0]).toMatchObject({ ok: false, row: 2 });
    expect(cells(rows[1])).toEqual(['B', 'b']);
  });

  it('says where a quotation mark is never closed', async () => {
    const rows = await rowsOf('title,text\nA,a\nB,"never closed\nC,c\n');
    expect(rows[1]).toMatchObject({ ok: false, row: 3 });
    expect(rows[1]?.ok === false && rows[1].reason).toContain('never closed');
  });

  it('leaves quotation marks alone in tab files that do not quote', async () => {
    const rows = await rowsOf('title\ttext\nA\t"One" he said\nB\tb\n');
    expect(rows.map(cells)).toEqual([
      ['A', '"One" he said'],
      ['B', 'b'],
    ]);
  });

  it('of one endless line is refused with what is wrong', async () => {
    const endless = { ...file('x'), open: () => pieces(50, 'a') };
    await expect(openCorpus(endless)).rejects.toThrow(/1.0 million characters are one line/);
  });

  it('with an endless row in it gives what stands before, and says where it ends', async () => {
    const content = 'title,text\nA,a\n';
    const open = async function* (): AsyncIterable<Uint8Array> {
      yield Buffer.from(content);
      yield* pieces(10, 'a');
    };
    const rows = await previewRows(await openCorpus({ fileName: 'corpus.csv', open }), 10);
    expect(rows).toMatchObject([
      { ok: true, row: 2 },
      { ok: false, row: 3, reason: expect.stringContaining('8.0 million') },
    ]);
  });

  it('comes back cell by cell, whatever is in them', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(
        (text) =>
          !text.includes('\0') && !text.includes('\ufeff') && !/[\ud800-\udfff]/u.test(text),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        async (all) => {
          const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const content = ['title,text', ...all.map((row) => row.map(quote).join(','))].join('\n');
          expect((await rowsOf(content)).map(cells)).toEqual(all);
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function* pieces(count: number, letter: string): AsyncIterable<Uint8Array> {
  for (let at = 0; at < count; at += 1) yield Buffer.alloc(1_000_000, letter);
}

describe('JSON Lines', () => {
  it('are read line by line, and a broken line costs only itself', async () => {
    const rows = await rowsOf(
      '{"text":"один","n":3}\nbroken\n[1]\n{"text":"два","tags":["a","b"]}',
    );
    expect(rows.map(({ ok, row }) => [ok, row])).toEqual([
      [true, 1],
      [false, 2],
      [false, 3],
      [true, 4],
    ]);
    expect(cells(rows[3])).toEqual(['два', 'a; b']);
  });

  it('name their columns from the first lines', async () => {
    const corpus = await openCorpus(file('{"text":"a"}\n{"text":"b","outlet":"TASS"}\n'));
    expect(corpus).toMatchObject({ format: 'jsonl', columns: ['text', 'outlet'] });
  });
});

describe('columns', () => {
  const columns = ['Body', 'published', 'Title', 'rubric'];
  it('that are called as the fields need no mapping; the others are named', () => {
    expect(readMapping('text=body,date=published', columns)).toEqual({
      ok: true,
      mapping: { text: 'Body', date: 'published', title: 'Title' },
    });
  });
  it.each([
    ['', /No column is called “text”.*text=Body/],
    ['text=missing', /no column “missing”/],
    ['body=text', /“body” is no field/],
  ])('that cannot be mapped are named with what is there (%j)', (written, why) => {
    const read = readMapping(written, columns);
    expect(read.ok ? '' : read.why).toMatch(why);
  });
});

describe('a row', () => {
  const row = (cellsOf: Record<string, string>): CorpusRow => ({
    ok: true,
    row: 4,
    cells: new Map(Object.entries(cellsOf)),
    warnings: [],
  });

  it('becomes a document with its facts, and the other columns its attributes', () => {
    const made = rowToDraft(
      row({
        body: ' First.\r\n\r\nSecond. ',
        author: 'A. B.; C. D.',
        lang: 'Russian',
        rubric: 'World',
      }),
      { text: 'body', author: 'author', language: 'lang' },
      'corpus.csv',
    );
    expect(made.ok && made.draft).toMatchObject({
      fileName: 'corpus.csv, row 4',
      text: 'First.\n\nSecond.',
      layout: {
        blocks: [
          { start: 0, end: 6 },
          { start: 8, end: 15 },
        ],
      },
      stated: { authors: ['A. B.', 'C. D.'], language: 'ru' },
      attributes: { rubric: 'World' },
    });
  });

  it('without a word in it is named and left out', () => {
    expect(rowToDraft(row({ text: ' — ' }), { text: 'text' }, 'c.csv')).toEqual({
      ok: false,
      row: 4,
      reason: 'There is no text in the column “text”.',
    });
  });

  it('that is in another encoding than the file says so', () => {
    const made = rowToDraft(row({ text: 'A\ufffd\ufffd b' }), { text: 'text' }, 'c.csv');
    expect(made.ok && made.draft.warnings[0]).toMatch(/^2 letters/);
  });
});
