import { expect, it } from 'vitest';
import type { Citation } from './model.ts';
import { statementsOn } from './statements.ts';
import { makeCapture } from './testing/make-capture.ts';
import { understandArticle } from './understand/understand-article.ts';

const citing = (note: string, source: string): Citation => ({
  id: `c-${note}`,
  note,
  paragraph: null,
  span: { start: 0, end: 0 },
  form: 'full',
  source,
  rule: 'full',
  antecedent: null,
  locator: null,
  signal: null,
  reference: null,
});

const { article } = understandArticle(
  makeCapture([
    { heading: 'Introduction' },
    'The line was closed. It was opened in May[^1], and a second one in June[^2]. Nobody used it.[^3]',
    { note: '1', text: 'One.' },
    { note: '2', text: 'Two.' },
    { note: '3', text: 'Three.' },
  ]),
);
const lit = (citations: Citation[], source: string): string[] =>
  statementsOn({ ...article, citations }, source).map(({ start, end }) =>
    article.text.slice(start, end),
  );

it('lights the sentence before the mark, and only back to the mark before it', () => {
  const citations = [citing('n1', 'a'), citing('n2', 'b'), citing('n3', 'a')];
  expect(lit(citations, 'a')).toEqual(['It was opened in May', 'Nobody used it.']);
  expect(lit(citations, 'b')).toEqual(['and a second one in June']);
});

it('lights nothing for a source that no note cites', () => {
  expect(lit([citing('n1', 'a')], 'b')).toEqual([]);
});

it('lights a quotation whole when the mark stands behind it', () => {
  const { article: quoting } = understandArticle(
    makeCapture([
      { heading: 'Introduction' },
      'Before. He said: “The line is open now. Nobody will close it.”[^1]',
      { note: '1', text: 'One.' },
    ]),
  );
  const [span] = statementsOn({ ...quoting, citations: [citing('n1', 'a')] }, 'a');
  expect(quoting.text.slice(span?.start, span?.end)).toBe(
    '“The line is open now. Nobody will close it.”',
  );
});
