import { describe, expect, it } from 'vitest';
import { expectSchemaOrder } from '../../../tests/support/refi-schema.ts';
import { parseXml, type XmlNode } from './parse-xml.ts';
import { writeCodes } from './write-codebook.ts';
import { variablesOf, type Writing, writeDocument } from './write-document.ts';
import { XmlWriter } from './xml-writer.ts';

const parsed = (xml: string): XmlNode => parseXml(new TextEncoder().encode(xml), 'x').root;

const guid = (n: number): string => `${String(n).padStart(8, '0')}-0000-4000-8000-00000000000a`;
const code = (n: number) => ({
  id: `c${n}`,
  guid: n === 2 ? 'not a guid' : guid(n),
  parent: null,
  position: 0,
  name: `a "b" & <c>${n}`,
  definition: 'd',
  whenToUse: 'x',
  whenNot: '',
  example: 'e\u0001',
  colour: '#00aaff',
  codable: n !== 1,
  path: [],
  children: [],
});
const coding = (n: number, more: object = {}) => ({
  id: `g${n}`,
  guid: guid(10 + n),
  code: 'c1',
  document: 'doc_1',
  text: 'hash',
  start: 0,
  end: 5,
  quote: 'alpha',
  prefix: '',
  suffix: '',
  coder: n === 1 ? '' : 'Ada',
  origin: 'person' as const,
  run: null,
  madeAt: n === 1 ? 'yesterday' : '2026-03-01T12:00:00.000Z',
  state: 'placed' as const,
  doubt: '',
  ...more,
});
const document = {
  id: 'doc_1',
  title: 't',
  fileName: 'f',
  format: 'text' as const,
  original: null,
  fingerprint: '',
  source: null,
  language: 'en',
  script: null,
  date: '2020',
  text: 'hash',
  revision: 1,
  importedAt: '2026-03-01T12:00:00.000Z',
  batch: 'b',
  stated: { authors: ['A', 'B'] },
  attributes: { Place: 'Baku', Empty: '' },
  dropped: [],
  warnings: [],
};
const memo = {
  id: 'm1',
  guid: guid(30),
  on: 'document' as const,
  target: 'doc_1',
  title: '',
  text: '',
  author: '',
  madeAt: '',
  changedAt: '',
};

const writing = (xml: XmlWriter): Writing => ({
  xml,
  user: (name) => (name === '' ? null : guid(90)),
  code: () => guid(1),
  memosOn: () => [memo],
  remark: ({ state }) => (state === 'review' ? guid(40) : null),
});

describe('what is written stands in the order of the schema and keeps to its patterns', () => {
  it('for codes below codes', () => {
    const xml = new XmlWriter();
    const tree = { ...code(1), children: [{ ...code(2), children: [code(3)] }] };
    expectSchemaOrder(
      parsed(
        `<Codes>${writeCodes(xml, [tree], () => xml.element('NoteRef', { targetGUID: guid(30) }))}</Codes>`,
      ),
    );
    expect(xml.dropped).toBe(3);
  });
  it.each([
    ['text', null],
    ['docx', 'x.docx'],
    ['pdf', 'x.pdf'],
  ] as const)('for a document of the kind %s', (format, original) => {
    const codings = [
      coding(1),
      coding(2, { start: 6, end: 10 }),
      coding(3, { state: 'review' }),
      coding(4, { text: 'old' }),
    ];
    const xml = writeDocument(
      writing(new XmlWriter()),
      { ...document, format },
      'alpha beta',
      codings,
      { plain: 'x.txt', original },
    );
    const root = parsed(xml);
    expectSchemaOrder(root);
    expect(root.name).toBe(format === 'pdf' ? 'PDFSource' : 'TextSource');
    expect(xml.match(/<Coding /g)).toHaveLength(4);
    expect(xml.match(/<PlainTextSelection /g)).toHaveLength(2);
    expect(root.attributes.richTextPath).toBe(format === 'docx' ? 'internal://x.docx' : undefined);
  });
});

it('leaves out containers that would be empty', () => {
  const xml = new XmlWriter();
  expect(xml.container('Users', '', '')).toBe('');
  expect(xml.text('Description', '')).toBe('');
});

it('counts selections in code points of the text with line feeds', () => {
  const one = coding(1, { start: 8, end: 10, quote: '𠮷' });
  const xml = writeDocument(writing(new XmlWriter()), document, 'a 🌍\r\nb 𠮷', [one], {
    plain: 'x.txt',
    original: null,
  });
  const { attributes } = parsed(xml).children[0] ?? { attributes: {} };
  expect(attributes).toMatchObject({ startPosition: '6', endPosition: '7', name: '𠮷' });
});

it('shows other programs the date, the language and who wrote it, unless an attribute says it', () => {
  expect(variablesOf({ ...document, attributes: { Date: 'spring' } })).toEqual({
    Date: 'spring',
    Language: 'en',
    Authors: 'A; B',
  });
});

it('notices an order, a reference or an empty container that other programs refuse', () => {
  const refused = (xml: string) => expect(() => expectSchemaOrder(parsed(xml))).toThrow();
  refused('<Coding guid="00000001-0000-4000-8000-00000000000a"><NoteRef targetGUID="x"/></Coding>');
  refused(`<Project name="x"><Sources/></Project>`);
  refused(
    `<Code guid="${guid(1)}" name="a" isCodable="true"><Code guid="${guid(2)}" name="b" isCodable="true"/><Description>d</Description></Code>`,
  );
  refused(`<Code guid="${guid(1)}" isCodable="true"/>`);
});
