import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestCase, type TestCase } from '../../../tests/support/test-case.ts';
import { listCodes, listCodings, listMemos } from '../../coding/store.ts';
import { readDocument, readWords } from '../../documents/store.ts';
import { readProjectFile } from '../project/import-project.ts';
import type { ProjectImport } from '../project/project-import.ts';
import { takeIn } from '../project/take-in.ts';

const guid = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-00000000000a`;
const CODES = `<CodeBook><Codes><Code guid="${guid(1)}" name="promise" isCodable="true"/></Codes></CodeBook>`;
const USERS = `<Users><User guid="${guid(90)}" name="Ada"/><User guid="${guid(91)}" name="Ben"/></Users>`;

const coding = (n: number, code = guid(1), user = 90): string =>
  `<Coding guid="${guid(n)}" creatingUser="${guid(user)}"><CodeRef targetGUID="${code}"/></Coding>`;
const selection = (
  n: number,
  start: number,
  end: number,
  name: string,
  inside = coding(n + 1),
): string =>
  `<PlainTextSelection guid="${guid(n)}" name="${name}" startPosition="${start}" endPosition="${end}">${inside}</PlainTextSelection>`;
const source = (inside: string, attributes = 'plainTextPath="internal://a.txt"'): string =>
  `<Sources><TextSource guid="${guid(50)}" name="speech" ${attributes}>${inside}</TextSource></Sources>`;
const project = (inside: string, origin = 'other'): string =>
  `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="${origin}">${inside}</Project>`;

let to: TestCase;
beforeEach(async () => {
  to = await makeTestCase();
});
afterEach(() => to.close());

const take = async (files: Zippable): Promise<ProjectImport> =>
  takeIn(to, await readProjectFile(zipSync(files), 'p.qdpx'));
const takeOne = (text: string, inside: string, before = USERS + CODES): Promise<ProjectImport> =>
  take({
    'project.qde': strToU8(project(before + source(inside))),
    'sources/a.txt': strToU8(text),
  });
const coded = async (): Promise<string[]> => {
  const codings = await listCodings(to.db);
  for (const { text, start, end, quote, state } of codings) {
    if (state === 'placed') expect((await readWords(to.db, text)).slice(start, end)).toBe(quote);
  }
  return codings.map(({ quote, state }) => `${state} ${quote}`);
};

describe('offsets are read as the program counted them', () => {
  const CRLF = 'one\r\ntwo\r\nthe word here';
  it.each([
    ['code points', 'a 🌍 𠮷 the word', 6, 14],
    ['UTF-16 units', 'a 🌍 𠮷 the word', 8, 16],
    ['a Windows line end as two', CRLF, 10, 18],
    ['a Windows line end as one', CRLF, 8, 16],
    ['a byte-order mark as nothing', '\ufeffthe word', 0, 8],
    ['a byte-order mark as a character', '\ufeffthe word', 1, 9],
    ['the last character as the end', 'Here the word stands', 5, 12],
    ['a line feed as two', 'one\ntwo\nthe word here', 10, 18],
  ])('%s', async (_, text, start, end) => {
    const result = await takeOne(text, selection(10, start, end, 'the word'));
    expect(await coded()).toEqual(['placed the word']);
    expect(result.calibration).toMatchObject({ quoted: 1, matched: 1 });
    const [document] = await to.db.selectFrom('documents').select('text').execute();
    expect(await readWords(to.db, document?.text ?? '')).not.toMatch(/[\r\ufeff]/);
  });

  it('by most of the selections, and those that disagree wait for review', async () => {
    const text = '🌍 alpha beta gamma delta';
    const result = await takeOne(
      text,
      selection(10, 2, 7, 'alpha') + selection(20, 8, 12, 'beta') + selection(30, 0, 1, 'delta'),
    );
    expect(result.calibration).toMatchObject({ unit: 'code point', quoted: 3, matched: 2 });
    expect(await coded()).toEqual(['review delta', 'placed alpha', 'placed beta']);
  });

  it('takes a title or a line number for no quotation', async () => {
    const result = await takeOne(
      'alpha beta',
      selection(10, 6, 10, 'line:1') + selection(20, 0, 5, 'My title'),
    );
    expect(await coded()).toEqual(['placed alpha', 'placed beta']);
    expect(result.calibration).toMatchObject({ quoted: 0, matched: 0 });
  });
});

it.each([
  ['empty', 3, 3],
  ['reversed', 5, 2],
  ['beyond the end', 3, 900],
])('a selection that is %s waits for review and says why', async (_, start, end) => {
  await takeOne('alpha beta', selection(10, start, end, ''));
  const [only] = await listCodings(to.db);
  expect(only).toMatchObject({ state: 'review' });
  expect(only?.doubt).toContain(String(end));
});

describe('texts are found', () => {
  const words = selection(10, 0, 5, 'alpha');
  it.each<[string, Zippable]>([
    ['in a folder in capitals', { 'Sources/a.txt': strToU8('alpha') }],
    ['without the prefix of the path', { 'sources/a.txt': strToU8('alpha') }],
  ])('%s', async (_, files) => {
    const path = 'Sources/a.txt' in files ? 'internal://a.txt' : 'a.txt';
    await take({
      'My study.qde': strToU8(project(USERS + CODES + source(words, `plainTextPath="${path}"`))),
      ...files,
    });
    expect(await coded()).toEqual(['placed alpha']);
  });
  it('inside the project itself', async () => {
    const inline = source(`<PlainTextContent>alpha</PlainTextContent>${words}`, '');
    await take({ 'project.qde': strToU8(project(USERS + CODES + inline)) });
    expect(await coded()).toEqual(['placed alpha']);
  });
  it('or their codings wait, and are placed when the project comes again with the text', async () => {
    const qde = strToU8(project(USERS + CODES + source(words)));
    const first = await take({ 'project.qde': qde });
    expect(first.losses).toContainEqual(
      expect.objectContaining({ kind: 'text-missing', count: 1 }),
    );
    expect(await coded()).toEqual(['review alpha']);
    await take({ 'project.qde': qde, 'sources/a.txt': strToU8('alpha beta') });
    expect(await coded()).toEqual(['placed alpha']);
  });
  it('for a PDF in its representation', async () => {
    const pdf = `<Sources><PDFSource guid="${guid(50)}" name="paper.pdf" path="internal://x.pdf"><PDFSelection guid="${guid(60)}" page="1" firstX="0" firstY="0" secondX="9" secondY="9" name="beta">${coding(61)}</PDFSelection><Representation guid="${guid(51)}" plainTextPath="internal://a.txt">${words}</Representation></PDFSource></Sources>`;
    await take({
      'project.qde': strToU8(project(USERS + CODES + pdf)),
      'sources/a.txt': strToU8('alpha beta'),
    });
    expect(await coded()).toEqual(['placed alpha', 'placed beta']);
  });
});

it('compares GUIDs without case and braces', async () => {
  const upper = 'ABCDEF00-0000-4000-8000-00000000000A';
  const book = `<CodeBook><Codes><Code guid="{${upper.toLowerCase()}}" name="k" isCodable="true"/></Codes></CodeBook>`;
  await takeOne('alpha', selection(10, 0, 5, 'alpha', coding(11, upper)), USERS + book);
  expect(await coded()).toEqual(['placed alpha']);
  expect(await listCodes(to.db)).toHaveLength(1);
});

it('keeps codes of one name apart, folders as folders, and a code that the codebook lacks', async () => {
  const leaf = (n: number): string =>
    `<Code guid="${guid(n)}" name="positive" isCodable="true" color="#0F8"/>`;
  const book = `<CodeBook><Codes><Code guid="${guid(1)}" name="East" isCodable="false">${leaf(2)}</Code><Code guid="${guid(3)}" name="West" isCodable="false">${leaf(4)}</Code></Codes></CodeBook>`;
  await takeOne(
    'alpha beta gamma',
    selection(10, 0, 5, '', coding(11, guid(2))) +
      selection(20, 6, 10, '', coding(21, guid(4))) +
      selection(30, 11, 16, '', coding(31, guid(7))),
    USERS + book,
  );
  const codes = await listCodes(to.db);
  const nameOf = new Map(codes.map(({ id, name }) => [id, name]));
  const tree = codes.map(({ name, parent, codable, colour }) => [
    nameOf.get(parent ?? ''),
    name,
    codable,
    colour,
  ]);
  expect(tree).toContainEqual(['East', 'positive', true, '#00ff88']);
  expect(tree).toContainEqual(['West', 'positive', true, '#00ff88']);
  expect(tree).toContainEqual([undefined, 'East', false, expect.anything()]);
  expect(await coded()).toHaveLength(3);
  expect((await listCodings(to.db)).map(({ code }) => nameOf.get(code))).toEqual([
    'positive',
    'positive',
    'Unknown code 00000007',
  ]);
});

it('keeps several coders of one selection, a GUID used twice, and codings of a whole document', async () => {
  const two = coding(11) + coding(11, guid(1), 91);
  await takeOne('alpha beta', selection(10, 0, 5, 'alpha', two) + coding(12));
  const codings = await listCodings(to.db);
  expect(codings.map(({ quote, coder }) => [quote, coder])).toEqual(
    expect.arrayContaining([
      ['alpha', 'Ada'],
      ['alpha', 'Ben'],
      ['alpha beta', 'Ada'],
    ]),
  );
  expect(new Set(codings.map((of) => of.guid)).size).toBe(3);
});

it('makes memos of notes, links and descriptions, and attributes of variables, cases and sets', async () => {
  const note = (n: number, text: string): string =>
    `<Note guid="${guid(n)}" name="n${n}" creatingUser="${guid(91)}"><PlainTextContent>${text}</PlainTextContent></Note>`;
  const value = `<VariableValue><VariableRef targetGUID="${guid(70)}"/><IntegerValue>1947</IntegerValue></VariableValue>`;
  const selected = `<PlainTextSelection guid="${guid(10)}" startPosition="0" endPosition="5"><Description>odd</Description>${coding(11)}</PlainTextSelection>`;
  const qde = project(
    `${USERS + CODES}<Variables><Variable guid="${guid(70)}" name="year" typeOfVariable="Integer"/></Variables><Cases><Case guid="${guid(71)}" name="Baku"><SourceRef targetGUID="${guid(50)}"/></Case></Cases>${source(`${selected}<NoteRef targetGUID="${guid(80)}"/>${value}`)}<Notes>${note(80, 'on the document') + note(81, 'R&amp;D') + note(82, 'free')}</Notes><Links><Link guid="${guid(83)}" originGUID="${guid(81)}" targetGUID="${guid(10)}"/></Links><Sets><Set guid="${guid(84)}" name="early"><MemberSource targetGUID="${guid(50)}"/><MemberCode targetGUID="${guid(1)}"/></Set></Sets>`,
  );
  const { losses } = await take({ 'project.qde': strToU8(qde), 'sources/a.txt': strToU8('alpha') });
  const memos = (await listMemos(to.db)).map(({ on, text }) => `${on}: ${text}`).sort();
  expect(memos).toEqual(['case: free', 'coding: R&D', 'coding: odd', 'document: on the document']);
  const [row] = await to.db.selectFrom('documents').select('id').execute();
  const { attributes } = await readDocument(to.db, row?.id ?? '');
  expect(attributes).toEqual({ year: '1947', Case: 'Baku', 'Set: early': 'yes' });
  expect(losses.map(({ kind }) => kind)).toEqual(['set-codes']);
});

it('reads text that was coded to a case as coded with a code of its name', async () => {
  const cases = `<Cases><Case guid="${guid(71)}" name="Baku"/></Cases>`;
  await takeOne('alpha', selection(10, 0, 5, 'alpha', coding(11, guid(71))), USERS + CODES + cases);
  expect((await listCodes(to.db)).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Baku', 'Cases']),
  );
  expect(await coded()).toEqual(['placed alpha']);
});

it('says what it does not keep', async () => {
  const media = `<Sources><PictureSource guid="${guid(51)}" name="map.jpg"><PictureSelection guid="${guid(52)}" firstX="0" firstY="0" secondX="1" secondY="1">${coding(53)}</PictureSelection></PictureSource></Sources><Graphs><Graph guid="${guid(54)}" name="net"/></Graphs>`;
  const { losses } = await take({ 'project.qde': strToU8(project(USERS + CODES + media)) });
  expect(losses.map(({ kind, count, example }) => [kind, count, example])).toEqual([
    ['picture', 1, 'map.jpg'],
    ['media-codings', 1, ''],
    ['graph', 1, 'net'],
  ]);
});

it('brings up to date instead of doubling when a project comes again', async () => {
  const inside = selection(10, 0, 5, 'alpha');
  await takeOne('alpha beta', inside);
  const renamed = CODES.replace('promise', 'pledge');
  const again = await takeOne('alpha beta', selection(10, 6, 10, 'beta'), USERS + renamed);
  expect(again).toMatchObject({
    codes: { added: 0, updated: 1 },
    documents: { added: 0, known: 1 },
    codings: { added: 0, updated: 1 },
  });
  expect(await coded()).toEqual(['placed beta']);
  expect((await listCodes(to.db)).map(({ name }) => name)).toEqual(['pledge']);
});

describe('hostile files', () => {
  it('are never followed outside the project', async () => {
    const qde = project(
      USERS + CODES + source(selection(10, 0, 5, ''), 'plainTextPath="internal://../../evil.txt"'),
    );
    const { losses } = await take({
      'project.qde': strToU8(qde),
      'sources/../../evil.txt': strToU8('alpha'),
    });
    expect(losses.map(({ kind }) => kind)).toEqual(['path-outside', 'text-missing']);
    expect(await coded()).toEqual(['review ']);
  });
  it.each<[string, string]>([
    ['an entity', '<!DOCTYPE p [<!ENTITY e "boom">]><Project name="&e;"/>'],
    ['elements nested without end', '<Project>'.repeat(5000)],
    ['another document', '<html/>'],
    ['half a document', '<Project name="p"><Users>'],
  ])('with %s are refused and nothing is stored', async (_, xml) => {
    await expect(take({ 'project.qde': strToU8(xml) })).rejects.toMatchObject({
      code: 'bad-input',
    });
    expect(await listCodes(to.db)).toEqual([]);
  });
  it('that unpack to far more than they are, are refused', async () => {
    const bomb = new Uint8Array(30_000_000);
    await expect(take({ 'project.qde': bomb })).rejects.toMatchObject({ code: 'too-large' });
  });
  it('with memos that were not escaped are mended, and it is said', async () => {
    const note = `<Notes><Note guid="${guid(80)}"><PlainTextContent>R&D <see p.4>\u000c</PlainTextContent></Note></Notes>`;
    const { losses } = await take({ 'project.qde': strToU8(project(USERS + CODES + note)) });
    expect(losses).toContainEqual(
      expect.objectContaining({ kind: 'xml', outcome: 'mended', count: 3 }),
    );
    expect((await listMemos(to.db))[0]?.text).toBe('R&D <see p.4>');
  });
});
