import type { Db } from '../../db/schema.ts';
import { readWords } from '../../documents/store.ts';
import { graphemeStart } from '../../kernel/graphemes.ts';
import type { Span } from '../../kernel/span.ts';
import type { CodedPassage, PassageOrder, PassagePage } from './coded-passage.ts';
import type { PassageFilter } from './filter.ts';
import { type Retrieved, retrieve } from './retrieve.ts';
import type { PlacedCoding } from './subject.ts';

/** UTF-16 units on each side of the words. */
const CONTEXT = 240;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function inOrder(found: Retrieved, order: PassageOrder): PlacedCoding[] {
  const documents = new Map(found.documents.map((document, at) => [document.id, { document, at }]));
  const places = new Map(found.codes.map(({ id }, at) => [id, at]));
  // Documents without a date come last.
  const keysOf = ({ document, code }: PlacedCoding): (string | number)[] => {
    const { document: of, at = 0 } = documents.get(document) ?? {};
    const day = of?.from ?? '9999-99-99';
    if (order === 'document') return [at];
    return order === 'date' ? [day, at] : [places.get(code) ?? Infinity, day, at];
  };
  return found.codings
    .map((coding) => ({ coding, keys: [...keysOf(coding), coding.start, coding.end, coding.id] }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : compare(a.keys[at] ?? 0, b.keys[at] ?? 0);
    })
    .map(({ coding }) => coding);
}

/** What stands around the words in the same paragraph, from and to a whole word. */
export function surroundings(
  text: string,
  { start, end }: Span,
): { before: string; after: string } {
  const from = graphemeStart(text, Math.max(0, start - CONTEXT));
  const to = graphemeStart(text, Math.min(text.length, end + CONTEXT));
  const left = text.slice(from, start);
  const right = text.slice(end, Math.max(to, end));
  const opening = left.lastIndexOf('\n\n');
  const closing = right.indexOf('\n\n');
  return {
    before:
      opening >= 0 ? left.slice(opening + 2) : from > 0 ? left.replace(/^\S*\s?/u, '…') : left,
    after:
      closing >= 0
        ? right.slice(0, closing)
        : to < text.length
          ? `${right.slice(0, right.lastIndexOf(' ') + 1).trimEnd()}…`
          : right,
  };
}

/** The words of codings, with what stands around them, in the order of the codings. */
export async function readPassages(
  db: Db,
  found: Pick<Retrieved, 'documents'>,
  codings: readonly PlacedCoding[],
): Promise<CodedPassage[]> {
  const documents = new Map(found.documents.map((document) => [document.id, document]));
  const byText = new Map<string, PlacedCoding[]>();
  for (const coding of codings) {
    const text = documents.get(coding.document)?.text ?? '';
    byText.set(text, [...(byText.get(text) ?? []), coding]);
  }
  const passages = new Map<string, CodedPassage>();
  for (const [sha256, here] of byText) {
    const text = await readWords(db, sha256);
    for (const coding of here) {
      const of = documents.get(coding.document);
      passages.set(coding.id, {
        ...coding,
        quote: text.slice(coding.start, coding.end),
        ...surroundings(text, coding),
        language: of?.language ?? 'und',
        document: {
          id: coding.document,
          title: of?.title ?? '',
          date: of?.date ?? '',
          source: of?.source ?? null,
        },
      });
    }
  }
  return codings.flatMap(({ id }) => passages.get(id) ?? []);
}

export interface PageOf {
  order: PassageOrder;
  offset: number;
  limit: number;
}

export async function listCodedPassages(
  db: Db,
  filter: PassageFilter,
  { order, offset, limit }: PageOf,
): Promise<PassagePage> {
  const found = await retrieve(db, filter);
  const page = inOrder(found, order).slice(offset, offset + limit);
  return {
    total: found.codings.length,
    documents: new Set(found.codings.map(({ document }) => document)).size,
    ofDocuments: found.documents.length,
    words: found.documents.reduce((sum, { words }) => sum + words, 0),
    passages: await readPassages(db, found, page),
  };
}
