import { describe, expect, it } from 'vitest';
import { boundMarkdown } from './bound-markdown.ts';

describe('the bounds of a Markdown file', () => {
  it.each([
    ['references in one paragraph', '[^1]'.repeat(200_000)],
    ['brackets that never close', '['.repeat(50_000)],
    ['many paragraphs of signs', `${'*a '.repeat(5000)}\n\n`.repeat(10)],
    ['quotations in quotations', `${'>'.repeat(5000)} words`],
    ['lists in lists', `${'- '.repeat(5000)} words`],
    [
      'lists in lists, line by line',
      Array.from({ length: 500 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
    ],
  ])('refuses %s and says how to help', (_, source) => {
    expect(() => boundMarkdown(source)).toThrow(/import it as text/);
  });

  it('reads a long book with many notes', () => {
    const paragraph = `${'The *road* is open[^1], and [the rail](https://example.org) too. '.repeat(40)}\n\n`;
    expect(() => boundMarkdown(paragraph.repeat(1000))).not.toThrow();
  });

  it('takes a rule and a line of a table for neither quotation nor list', () => {
    expect(() =>
      boundMarkdown(`${'-'.repeat(40)}\n\n| a | b |\n|${'-'.repeat(200)}|---|\n`),
    ).not.toThrow();
  });

  it('lets a long rule of dashes or stars through', () => {
    expect(() =>
      boundMarkdown(`words\n\n${'-'.repeat(120)}\n\n${'* '.repeat(70)}\n`),
    ).not.toThrow();
  });
});
