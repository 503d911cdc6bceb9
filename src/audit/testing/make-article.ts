import { Article } from '../../articles/model.ts';

/** An article by hand for tests: the text with one paragraph over all of it, and whatever is given. */
export const makeArticle = (text: string, more: Partial<Article> = {}): Article =>
  Article.parse({
    id: 'art_test',
    fileName: 'test.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    title: '',
    titles: [],
    language: 'en',
    authors: [],
    abstracts: [],
    keywords: [],
    doi: null,
    citationStyle: 'notes',
    text,
    pieces: [{ start: 0, end: text.length, at: { offset: 0, line: 1, column: 1 } }],
    styles: [],
    sections: [],
    paragraphs: [
      {
        id: 'p1',
        section: null,
        kind: 'paragraph',
        span: { start: 0, end: text.length },
        markers: [],
      },
    ],
    notes: [],
    citations: [],
    entries: [],
    quotations: [],
    unresolved: [],
    repairs: [],
    dropped: [],
    warnings: [],
    ...more,
  });
