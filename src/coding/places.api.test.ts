import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CodedCase, makeCodedCase, TEXTS } from '../../tests/support/retrieval-case.ts';
import { makeTestApi, type TestApi } from '../../tests/support/test-api.ts';
import { undo } from '../db/undo.ts';
import type { Code, Coding } from './model.ts';
import type { PassageInDocument } from './passage-model.ts';
import { listCodings } from './store.ts';

let test: TestApi;
let coded: CodedCase;
beforeEach(async () => {
  test = await makeTestApi();
  coded = await makeCodedCase(test.context);
});
afterEach(() => test.close());

interface Answer {
  code: Code;
  made: Coding[];
  same: number;
}

const code = async (body: object): Promise<Answer> => {
  const response = await test.request('POST', '/codings/places', body);
  expect(response.status, await response.clone().text()).toBe(201);
  return (await response.json()) as Answer;
};
const place = (at: number, words: string) => {
  const start = TEXTS[at]?.text.indexOf(words) ?? -1;
  return { document: coded.documents[at] ?? '', start, end: start + words.length };
};
const count = async (): Promise<number> => (await listCodings(test.context.db)).length;

it('codes places of several documents with one code, and one undo takes all back', async () => {
  const before = await count();
  const places = [place(0, 'region'), place(0, 'border guards'), place(2, 'koridor')];
  const answer = await code({ places, code: coded.codes.corridor });
  expect(answer.made.map(({ quote }) => quote)).toEqual(['region', 'border guards']);
  expect(answer.same).toBe(1);
  expect(await count()).toBe(before + 2);
  await undo(test.context);
  expect(await count()).toBe(before);
});

it('codes whole passages, each once, with a code made for them in the same change', async () => {
  const before = await count();
  const places = [place(0, 'The corridor'), place(0, 'border guards'), place(1, '👋🏽')];
  const answer = await code({ places, unit: 'passage', newCode: 'borders', coder: 'Second' });
  expect(answer.code.name).toBe('borders');
  expect(answer.made.map(({ quote, coder }) => [quote, coder])).toEqual([
    ['The corridor stays under the control of border guards.', 'Second'],
    ['Зангезурский коридор обсуждали 👋🏽 в Москве.', 'Second'],
  ]);
  await undo(test.context);
  expect(await count()).toBe(before);
  const names = (await test.context.db.selectFrom('codes').select('name').execute()).map(
    ({ name }) => name,
  );
  expect(names).not.toContain('borders');
});

it('refuses all when one place is outside its text, or the code is a folder', async () => {
  const before = await count();
  const outside = { document: coded.documents[0] ?? '', start: 5000, end: 5004 };
  const refused = await test.request('POST', '/codings/places', {
    places: [place(0, 'region'), outside],
    code: coded.codes.corridor,
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Statement on the routes');
  const folder = { places: [place(0, 'region')], code: coded.codes.routes };
  expect((await test.request('POST', '/codings/places', folder)).status).toBe(422);
  expect(await count()).toBe(before);
});

it('shows a passage with the facts of its document and the codings of one coder', async () => {
  const { document, start } = place(0, 'control of border guards');
  const path = `/documents/${document}/passage?at=${start}`;
  const response = await test.request('GET', `${path}&coder=Tester`);
  const passage = (await response.json()) as PassageInDocument;
  expect(passage).toMatchObject({
    text: 'The corridor stays under the control of border guards.',
    ...{ language: 'en', number: 2, of: 2 },
    document: {
      ...{ title: TEXTS[0].title, date: '2020-11-10', source: 'src_1', sphere: 'russian' },
      ...{ evidenceClass: 'official-document', outlet: 'kremlin.ru' },
    },
  });
  const { corridor, control } = coded.codes;
  expect(passage.codings.map((coding) => coding.code)).toEqual([corridor, control]);
  const other = await test.request('GET', `${path}&coder=Second`);
  expect(((await other.json()) as PassageInDocument).codings).toEqual([]);
  const gone = await test.request('GET', `/documents/${document}/passage?at=9000`);
  expect(gone.status).toBe(404);
});
