import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { listCodes, listCodings, listMemos } from '../../coding/store.ts';
import { openDatabase } from '../../db/open.ts';
import { readWords } from '../../documents/store.ts';
import { readProjectFile } from '../project/import-project.ts';
import { takeIn } from '../project/take-in.ts';

let to: TestCase;
let folder: string;
beforeEach(async () => {
  to = await makeTestCase();
  folder = mkdtempSync(join(tmpdir(), 'dragoman-foreign-'));
});
afterEach(async () => {
  await to.close();
  rmSync(folder, { recursive: true });
});

type Table = [name: string, columns: string, rows: (string | number | null)[][]];

/** An SQLite file with these tables. */
async function sqlite(tables: readonly Table[], more: readonly string[] = []): Promise<Uint8Array> {
  const file = join(folder, 'made.sqlite');
  const db = await openDatabase(file, { create: true });
  for (const [name, columns, rows] of tables) {
    await sql.raw(`create table ${name} (${columns})`).execute(db);
    for (const row of rows) {
      await sql`insert into ${sql.table(name)} values (${sql.join(row)})`.execute(db);
    }
  }
  for (const statement of more) await sql.raw(statement).execute(db);
  await db.destroy();
  return readFileSync(file);
}

const take = async (bytes: Uint8Array) => takeIn(to, await readProjectFile(bytes, 'p.sqlite3'));

async function coded(): Promise<[string, string, string, string][]> {
  const names = new Map((await listCodes(to.db)).map(({ id, name }) => [id, name]));
  const codings = await listCodings(to.db);
  for (const { text, start, end, quote, state } of codings) {
    if (state === 'placed') expect((await readWords(to.db, text)).slice(start, end)).toBe(quote);
  }
  return codings.map(({ code, state, quote, coder }) => [
    names.get(code) ?? '',
    state,
    quote,
    coder,
  ]);
}

describe('a Taguette database', () => {
  const HTML =
    '<h1>Шуша 🌍</h1>\n<p>The <b>rail</b>way was <i>promised</i>.</p><ul><li>one</li><li>two</li></ul>';
  const bytesBefore = (words: string): number =>
    Buffer.byteLength(HTML.replaceAll(/<[^>]*>/g, '').split(words)[0] ?? '');
  const highlight = (id: number, words: string, snippet = words): (string | number)[] => {
    const start = bytesBefore(words);
    return [id, 1, start, start + Buffer.byteLength(words), snippet];
  };
  const made = (highlights: (string | number)[][]): Table[] => [
    [
      'projects',
      'id, name, description, created',
      [[1, 'Roads', 'about roads', '2024-01-01 10:00:00.1']],
    ],
    [
      'documents',
      'id, project_id, name, description, filename, contents',
      [[1, 1, 'Speech', '', 's.docx', HTML]],
    ],
    [
      'tags',
      'id, project_id, path, description',
      [
        [1, 1, 'actor', 'who'],
        [2, 1, 'actor.state', ''],
        [3, 1, 'no.parent', ''],
      ],
    ],
    ['highlights', 'id, document_id, start_offset, end_offset, snippet', highlights],
    [
      'highlight_tags',
      'highlight_id, tag_id',
      [
        [1, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      'commands',
      'id, user_login, date, payload',
      [[1, 'ada', '2024-02-01 08:30:00', '{"highlight_id": 1, "type": "highlight_add"}']],
    ],
  ];

  it('is read with bytes over its HTML, tags as a tree, and who highlighted', async () => {
    const result = await take(
      await sqlite(made([highlight(1, 'railway', '<b>rail</b>way'), highlight(2, 'Шуша 🌍')])),
    );
    expect((await coded()).sort()).toEqual([
      ['actor', 'placed', 'railway', 'ada'],
      ['no.parent', 'placed', 'Шуша 🌍', 'unknown'],
      ['state', 'placed', 'railway', 'ada'],
    ]);
    expect((await listCodings(to.db)).find(({ coder }) => coder === 'ada')?.madeAt).toBe(
      '2024-02-01T08:30:00.000Z',
    );
    expect(await listMemos(to.db)).toMatchObject([
      { on: 'case', title: 'Roads', text: 'about roads' },
    ]);
    const [document] = await to.db.selectFrom('documents').select('text').execute();
    expect(await readWords(to.db, document?.text ?? '')).toBe(
      'Шуша 🌍\n\nThe railway was promised.\n\none\n\ntwo',
    );
    expect(result.losses).toEqual([]);
  });

  it('has a highlight over two paragraphs, and says which had no tag', async () => {
    const across = [
      2,
      1,
      bytesBefore('promised'),
      bytesBefore('two'),
      '<p>promised.</p><li>one</li>',
    ];
    const { losses } = await take(await sqlite(made([across, highlight(9, 'was')])));
    expect(await coded()).toEqual([['no.parent', 'placed', 'promised.\n\none', 'unknown']]);
    expect(losses).toMatchObject([{ kind: 'bare-selection', count: 1, example: 'was' }]);
  });

  it.each([
    ['holds other words', [2, 1, 3, 9, 'promised'], 'Other words'],
    ['is empty', [2, 1, 5, 5, ''], 'empty'],
    ['reaches beyond the text', [2, 1, 5, 5000, 'x'], 'beyond'],
  ])('puts a highlight into review that %s', async (_, row, why) => {
    await take(await sqlite(made([row])));
    const [only] = await listCodings(to.db);
    expect(only).toMatchObject({ state: 'review' });
    expect(only?.doubt).toContain(why);
  });

  it('counts what cannot be kept because its tag is gone', async () => {
    const tables = made([highlight(1, 'railway')]).map(
      (table): Table => (table[0] === 'tags' ? [table[0], table[1], []] : table),
    );
    const { losses } = await take(await sqlite(tables));
    expect(losses).toMatchObject([
      { kind: 'coding-without-code', outcome: 'lost', count: 2, example: 'railway' },
    ]);
  });

  it('brings up to date when it is read again', async () => {
    const bytes = await sqlite(made([highlight(1, 'railway')]));
    await take(bytes);
    expect(await take(bytes)).toMatchObject({
      codes: { added: 0 },
      documents: { added: 0, known: 1 },
      codings: { added: 0, known: 2 },
    });
  });
});

describe('a QualCoder project', () => {
  const TEXT = 'A 🌍 railway was promised.\nIt was not built.';
  const made = (codings: (string | number | null)[][], more: Table[] = []): Table[] => [
    [
      'project',
      'databaseversion, date, memo, about',
      [['v17', '2025-01-01 09:00:00', 'the plan', 'QualCoder 4.0']],
    ],
    [
      'source',
      'id, name, fulltext, mediapath, memo, owner, date',
      [
        [1, 'speech', TEXT, null, 'read twice', 'ada', '2025-01-02 09:00:00'],
        [2, 'map.jpg', null, '/images/map.jpg', '', 'ada', ''],
      ],
    ],
    [
      'code_cat',
      'catid, name, memo, owner, date, supercatid',
      [[1, 'Infrastructure', 'built things', 'ada', '', null]],
    ],
    [
      'code_name',
      'cid, name, memo, catid, owner, date, color, supercid',
      [
        [1, 'railway', 'tracks', 1, 'ada', '', '#F781F3', null],
        [2, 'promise', '', null, 'ada', '', '', 1],
      ],
    ],
    ['code_text', 'ctid, cid, fid, seltext, pos0, pos1, owner, date, memo, important', codings],
    ...more,
  ];
  const coding = (id: number, words: string, pos0: number): (string | number)[] => [
    id,
    1,
    1,
    words,
    pos0,
    pos0 + words.length,
    'ada',
    '2025-01-03 09:00:00',
    '',
    0,
  ];

  it('is read with categories as folders and codes below codes', async () => {
    await take(await sqlite(made([])));
    const codes = await listCodes(to.db);
    const nameOf = new Map(codes.map(({ id, name }) => [id, name]));
    expect(
      codes.map(({ name, parent, codable, definition }) => [
        nameOf.get(parent ?? ''),
        name,
        codable,
        definition,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [undefined, 'Infrastructure', false, 'built things'],
        ['Infrastructure', 'railway', true, 'tracks'],
        ['railway', 'promise', true, ''],
      ]),
    );
  });

  it('is placed in whichever unit the stored words agree with, coding by coding', async () => {
    const codepoints = Array.from(TEXT.slice(0, TEXT.indexOf('promised'))).length;
    await take(
      await sqlite(
        made([
          coding(1, 'railway', TEXT.indexOf('railway')),
          coding(2, 'promised', codepoints),
          coding(3, 'built', 2),
        ]),
      ),
    );
    expect(await coded()).toEqual([
      ['railway', 'review', 'built', 'ada'],
      ['railway', 'placed', 'railway', 'ada'],
      ['railway', 'placed', 'promised', 'ada'],
    ]);
  });

  it('keeps memos, annotations, the journal, attributes and cases, and says what it does not keep', async () => {
    const at = TEXT.indexOf('not built');
    const { losses } = await take(
      await sqlite(
        made(
          [[1, 1, 1, 'railway', 5, 12, 'ada', '', 'why?', 1]],
          [
            [
              'annotation',
              'anid, fid, pos0, pos1, memo, owner, date',
              [[1, 1, at, at + 9, 'so it was', 'ben', '']],
            ],
            ['journal', 'jid, name, jentry, date, owner', [[1, 'May', 'a good day', '', 'ada']]],
            ['cases', 'caseid, name, memo, owner, date', [[1, 'Baku', '', 'ada', '']]],
            [
              'case_text',
              'id, caseid, fid, pos0, pos1, memo, owner, date',
              [[1, 1, 1, 0, TEXT.length, '', 'ada', '']],
            ],
            [
              'attribute',
              'attrid, name, attr_type, value, id, date, owner',
              [
                [1, 'year', 'file', '1947', 1, '', ''],
                [2, 'side', 'case', 'east', 1, '', ''],
              ],
            ],
            ['code_image', 'imid, cid', [[1, 1]]],
          ],
        ),
      ),
    );
    const memos = (await listMemos(to.db))
      .map(({ on, title, text }) => `${on} ${title}: ${text}`)
      .sort();
    expect(memos).toEqual([
      'case : the plan',
      'case May: a good day',
      'coding : why?',
      'document : read twice',
      'document “not built”: so it was',
    ]);
    const [row] = await to.db.selectFrom('documents').select('details').execute();
    expect(JSON.parse(row?.details ?? '').attributes).toEqual({
      year: '1947',
      Case: 'Baku',
      side: 'east',
    });
    expect(losses.map(({ kind, count }) => [kind, count])).toEqual([
      ['media', 1],
      ['media-codings', 1],
      ['important', 1],
      ['note-on-selection', 1],
    ]);
  });
});

describe('an SQLite file that is', () => {
  it('no project is refused', async () => {
    await expect(take(await sqlite([['x', 'a', []]]))).rejects.toMatchObject({ code: 'bad-input' });
  });
  it('cut short is refused', async () => {
    const bytes = (await sqlite([['x', 'a', [['y'.repeat(20_000)]]]])).slice(0, 5000);
    await expect(take(bytes)).rejects.toMatchObject({
      code: expect.stringMatching(/bad-input|damaged/),
    });
  });
  it('made of views is not run', async () => {
    const views = ['source', 'code_name', 'code_cat', 'code_text'].map(
      (name) =>
        `create view ${name} as with recursive r(n) as (select 1 union all select n + 1 from r) select n as id from r`,
    );
    await expect(take(await sqlite([], views))).rejects.toMatchObject({ code: 'bad-input' });
  });
});
