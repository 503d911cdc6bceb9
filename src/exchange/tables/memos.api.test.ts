import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTestApi, type TestApi } from '../../../tests/support/test-api.ts';
import { addCoding } from '../../coding/actions.ts';
import { addCode } from '../../coding/codebook-actions.ts';
import { addMemo, removeMemo } from '../../coding/memo-actions.ts';
import type { ListedMemo } from '../../coding/memo-list.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';

let test: TestApi;
let document = '';
let code = '';
let coding = '';
beforeEach(async () => {
  test = await makeTestApi();
  const text = 'A railway was promised.';
  const draft = {
    fileName: 'a.txt',
    format: 'text' as const,
    original: null,
    text,
    layout: layOutPlain(text),
    stated: { title: 'A speech', authors: [] },
    attributes: {},
    dropped: [],
    warnings: [],
  };
  await importDocuments(test.context, [draft], {
    onStored: ([first]) => {
      document = first?.id ?? '';
    },
  });
  const folder = await addCode(test.context, { name: 'Routes', codable: false });
  code = (await addCode(test.context, { name: 'railway', parent: folder.id })).id;
  coding = (await addCoding(test.context, { document, code, start: 2, end: 9 })).id;
});
afterEach(() => test.close());

const write = (
  on: 'case' | 'document' | 'code' | 'coding' | 'memo',
  target: string,
  text: string,
) => addMemo(test.context, { on, target, title: '', text, author: 'Ada' });
const listed = async (): Promise<ListedMemo[]> =>
  ((await (await test.request('GET', '/memos/listed')).json()) as { memos: ListedMemo[] }).memos;

it('says of each memo what it is about, and where that is', async () => {
  await write('case', 'case', 'the whole');
  await write('document', document, 'a text');
  await write('code', code, 'a code');
  const onCoding = await write('coding', coding, 'a passage');
  await write('memo', onCoding.id, 'an answer');
  const memos = await listed();
  const at = { id: document, title: 'A speech' };
  expect(
    memos.map(({ on, about, code: path, document: where }) => [on, about, path, where]).reverse(),
  ).toEqual([
    ['case', '', '', null],
    ['document', 'A speech', '', at],
    ['code', 'Routes › railway', '', null],
    ['coding', 'railway', 'Routes › railway', at],
    ['memo', 'a passage', '', null],
  ]);
  await removeMemo(test.context, onCoding.id);
  expect((await listed()).find(({ on }) => on === 'memo')?.about).toBe('');
});

it('writes those that are shown as CSV, in their order, and as a Word document', async () => {
  const first = await write('code', code, '=1+1');
  const second = await write('document', document, 'two\nlines');
  await write('case', 'case', 'not shown');
  const answer = await test.request('POST', '/memos/export', {
    format: 'csv',
    ids: [first.id, second.id],
  });
  expect(answer.headers.get('content-disposition')).toContain('memos.csv');
  const [head, ...rows] = (await answer.text()).split('\r\n');
  expect(head).toBe('on,about,code,document,title,text,author,made,changed,id');
  expect(rows[0]).toMatch(/^code,Routes › railway,,,,'=1\+1,Ada,/);
  expect(rows[1]).toMatch(/^document,A speech,,A speech,,"two\nlines",Ada,/);
  expect(rows).toHaveLength(3);

  const word = await test.request('POST', '/memos/export', { format: 'docx' });
  const parts = unzipSync(new Uint8Array(await word.arrayBuffer()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('not shown');
  expect((await test.request('POST', '/memos/export', { format: 'doc' })).status).toBe(422);
});
