import { expect, it } from 'vitest';
import { makeCapture } from '../../articles/testing/make-capture.ts';
import { understandArticle } from '../../articles/understand/understand-article.ts';
import { fileLines, understoodRows } from './understood-rows.ts';

const { article } = understandArticle(
  makeCapture([
    { heading: 'Railways after the war', level: 1 },
    { heading: 'Introduction', level: 2 },
    'The line was closed.[^1]',
    { note: '1', text: 'By decree.' },
    'It was opened in May.',
  ]),
);

it('ties each thing that was understood to its lines, in the order of the file', () => {
  expect(understoodRows(article).map(({ what, line }) => [line, what])).toEqual([
    [1, 'title · en'],
    [2, 'heading'],
    [3, 'paragraph'],
    [4, 'note 1 · explanatory · 0 cited'],
    [5, 'paragraph'],
  ]);
});

it('shows the lines of a text as they are, and of other files what was read', () => {
  expect(fileLines(article, 'a\r\nb').map(({ text }) => text)).toEqual(['a', 'b']);
  expect(fileLines(article, null).map(({ line, text }) => `${line} ${text}`)).toContain(
    '4 By decree.',
  );
});
