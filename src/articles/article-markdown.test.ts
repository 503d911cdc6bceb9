import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleToMarkdown } from './article-markdown.ts';
import type { Article } from './model.ts';
import { readArticle } from './read-article.ts';
import { type Line, makeCapture } from './testing/make-capture.ts';
import { understandArticle } from './understand/understand-article.ts';

const asRead = async (article: Article): Promise<Article> => {
  const bytes = new TextEncoder().encode(articleToMarkdown(article));
  return (await readArticle(bytes, 'article.md')).article;
};
const words = (article: Article, things: readonly { span: { start: number; end: number } }[]) =>
  things.map(({ span }) => article.text.slice(span.start, span.end));

async function expectSame(article: Article): Promise<void> {
  const again = await asRead(article);
  expect(words(again, again.paragraphs)).toEqual(words(article, article.paragraphs));
  expect(words(again, again.notes)).toEqual(words(article, article.notes));
  expect(again.paragraphs.map(({ markers }) => markers.map(({ note }) => note))).toEqual(
    article.paragraphs.map(({ markers }) => markers.map(({ note }) => note)),
  );
}

const of = (lines: Line[]): Article => understandArticle(makeCapture(lines)).article;

it('writes metadata, footnotes and the bibliography', () => {
  const markdown = articleToMarkdown(
    of([
      { heading: 'Railways after the war', level: 1 },
      'Ewa Kowalska',
      'Abstract: The line was closed for a long time and it was not opened at once after the war.',
      { heading: 'Introduction', level: 2 },
      'The line was closed.[^1]',
      { heading: 'Bibliography', level: 2 },
      'Broers L., Anatomy of a Rivalry, Edinburgh 2019.',
      { note: '1', text: 'L. Broers, Anatomy of a Rivalry, Edinburgh 2019.' },
    ]),
  );
  expect(markdown).toMatch(
    /^---\ntitle: "Railways after the war"\nauthor:\n {2}- "Ewa Kowalska"\nlang: en\n/u,
  );
  expect(markdown).toContain('abstract: "The line was closed');
  expect(markdown).toContain('\n## Introduction\n\nThe line was closed.[^1]\n');
  expect(markdown).toContain('\n## Bibliography\n\nBroers L., Anatomy');
  expect(markdown).toContain('\n[^1]: L. Broers, Anatomy of a Rivalry');
});

it('is read again with the same paragraphs, marks and notes', async () => {
  await expectSame(
    of([
      { heading: 'Railways after the war', level: 1 },
      { heading: 'Introduction', level: 2 },
      '1989. It began with * a star, a_name_here and <angles> & “marks”[^1]; then `code` and #.',
      '- A dash first, [brackets](too) and a mark in the middle[^2] of it.',
      { quote: 'The conditions were set in 2013, and all agreed to them.[^3]' },
      { note: '1', text: 'See <https://example.org/a_b_c?d=1&e=2> [accessed: 15 V 2021].' },
      { note: '2', text: 'Ibid.' },
      { note: '3', text: '*Starred* words stay what they are.' },
    ]),
  );
});

it('survives whatever letters stand in the text', async () => {
  const word = fc.string({
    minLength: 1,
    maxLength: 9,
    unit: fc.constantFrom(...'abcXYZ019*_[]()<>#`~^$@|!&\\-+.:;,"\'„“«»éłə'),
  });
  const line = fc
    .array(word, { minLength: 1, maxLength: 6 })
    .map((all) => `The ${all.join(' ')} end`);
  await fc.assert(
    fc.asyncProperty(line, line, line, async (first, second, note) => {
      await expectSame(
        of([
          { heading: 'Railways after the war', level: 1 },
          { heading: 'Introduction', level: 2 },
          `${first.replaceAll('[^', '[')}[^1] it was.`,
          second.replaceAll('[^', '['),
          { note: '1', text: note },
        ]),
      );
    }),
    { numRuns: 60 },
  );
});
