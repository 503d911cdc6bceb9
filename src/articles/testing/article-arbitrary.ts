/** Random articles: whatever the model allows, so that storage is tested with all of it. */
import fc from 'fast-check';
import type { Reference } from '../../sources/model.ts';
import type { Article, Citation, Note, Paragraph, Quotation } from '../model.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const words = fc.string({ maxLength: 60, unit: 'grapheme' });
const place = fc.nat(400);
const span = fc.tuple(place, place).map(([start, more]) => ({ start, end: start + more }));
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const some = <T>(arb: fc.Arbitrary<T>) => fc.array(arb, { maxLength: 4 });
const language = fc.constantFrom('en', 'pl', 'ru', 'und');
const languageText = fc.record({ language, text: words, span });
const withIds = <T extends object>(prefix: string, arb: fc.Arbitrary<T>) =>
  some(arb).map((all) => all.map((one, index) => ({ ...one, id: `${prefix}${index + 1}` })));

const marker = fc.record({
  label: word,
  note: maybe(word),
  at: place,
  basis: fc.constantFrom('explicit', 'layout', 'guess'),
  line: place,
  fileOffset: fc.integer({ min: -1, max: 400 }),
  length: place,
});

const paragraph: fc.Arbitrary<Omit<Paragraph, 'id'>> = fc.record(
  {
    section: maybe(word),
    kind: fc.constantFrom('paragraph', 'quote', 'item', 'caption', 'table'),
    span,
    markers: some(marker),
    page: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['section', 'kind', 'span', 'markers'] },
);

const note: fc.Arbitrary<Omit<Note, 'id'>> = fc.record(
  {
    number: place,
    label: word,
    kind: fc.constantFrom('citation', 'short', 'ibid', 'explanatory', 'mixed'),
    span,
    page: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['number', 'label', 'kind', 'span'] },
);

const reference = fc.record({
  start: place,
  end: place,
  type: fc.constantFrom('book' as const, 'webpage' as const),
  names: fc.constant<Reference['names']>([]),
  moreNames: fc.boolean(),
  title: span.map(({ start, end }) => ({ printed: 'A title', value: 'A title', start, end })),
});

const citation: fc.Arbitrary<Omit<Citation, 'id'>> = fc.record({
  note: maybe(word),
  paragraph: maybe(word),
  span,
  form: fc.constantFrom('full', 'short', 'ibid'),
  source: maybe(word),
  rule: fc.constantFrom('full', 'ibid-previous-note', 'person', null),
  antecedent: maybe(word),
  locator: maybe(fc.record({ printed: word, span })),
  signal: maybe(word),
  reference: maybe(reference),
});

const quotation: fc.Arbitrary<Omit<Quotation, 'id'>> = fc.record({
  span,
  outer: span,
  marks: fc.constantFrom('“”', '', '„”'),
  paragraph: maybe(word),
  note: maybe(word),
  role: fc.constantFrom('speech', 'term', 'title'),
  speaker: maybe(word),
  speakerSpan: maybe(span),
  speakerRule: maybe(word),
  notes: some(word),
});

const piece = fc.record({
  start: place,
  end: place,
  at: fc.record(
    {
      offset: fc.integer({ min: -1, max: 400 }),
      line: fc.integer({ min: 1, max: 99 }),
      column: fc.integer({ min: 1, max: 99 }),
      page: fc.integer({ min: 1, max: 9 }),
      part: fc.constantFrom('footnotes', 'endnotes'),
    },
    { requiredKeys: ['offset', 'line', 'column'] },
  ),
});

export const articleArbitrary = (): fc.Arbitrary<Article> =>
  fc.record({
    id: fc.stringMatching(/^art_[0-9a-z]{4}$/u),
    fileName: word,
    format: fc.constantFrom('text', 'markdown', 'html', 'docx', 'pdf'),
    sha256: fc.constant('b'.repeat(64)),
    title: words,
    titles: some(languageText),
    language,
    authors: some(fc.record({ name: word, email: word, span }, { requiredKeys: ['name'] })),
    abstracts: some(languageText),
    keywords: some(fc.record({ language, terms: some(word), span })),
    doi: maybe(word),
    citationStyle: fc.constantFrom('notes', 'author-date', 'numbered', 'none'),
    text: words,
    pieces: some(piece),
    styles: some(fc.record({ start: place, end: place, style: fc.constant('italic' as const) })),
    sections: withIds(
      's',
      fc.record({ title: words, level: place, span, role: fc.constantFrom('body', 'front') }),
    ),
    paragraphs: withIds('p', paragraph),
    notes: withIds('n', note),
    citations: withIds('c', citation),
    entries: withIds('b', fc.record({ section: word, span, source: maybe(word), reference })),
    quotations: withIds('q', quotation),
    unresolved: withIds(
      'u',
      fc.record({ note: maybe(word), paragraph: maybe(word), span, why: words }),
    ),
    repairs: some(fc.record({ what: word, at: place })),
    dropped: some(fc.record({ what: fc.constant('image' as const), text: words, count: place })),
    warnings: some(words),
  });
