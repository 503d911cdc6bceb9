/** Small subjects for tests: codings written as `code start-end`, documents with the attributes one needs. */
import fc from 'fast-check';
import type { CodedDocument, PlacedCoding } from '../subject.ts';

export const documentOf = (
  id: string,
  attributes: Record<string, string> = {},
  words = 100,
): CodedDocument => ({
  id,
  title: id,
  date: attributes.year ?? '',
  from: attributes.year === undefined ? null : `${attributes.year}-01-01`,
  to: attributes.year === undefined ? null : `${attributes.year}-12-31`,
  language: 'en',
  source: null,
  text: `text of ${id}`,
  words,
  value: (key) => attributes[key] ?? '',
});

/** `codingsOf('d1', 'road 0-5', 'rail 3-9')`: ids count within the document. */
export const codingsOf = (document: string, ...codings: string[]): PlacedCoding[] =>
  codings.map((words, at) => {
    const [code = '', start = '', end = ''] = words.split(/[ -]/u);
    return {
      id: `${document}.${at}`,
      code,
      document,
      start: Number(start),
      end: Number(end),
      coder: 'A',
      origin: 'person',
    };
  });

/** Codings of up to five codes in up to three documents. */
export const someCodings: fc.Arbitrary<PlacedCoding[]> = fc
  .array(
    fc.record({
      code: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      document: fc.constantFrom('d1', 'd2', 'd3'),
      start: fc.nat(50),
      length: fc.integer({ min: 1, max: 15 }),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ start, length, ...rest }, at) => ({
      ...rest,
      id: `c${at}`,
      start,
      end: start + length,
      coder: 'A',
      origin: 'person',
    })),
  );
