import { describe, expect, it } from 'vitest';
import { addWords, joinLineEnds } from './join-line-ends.ts';

const words = new Set(['zugang', 'mission', 'self', 'governed', 'long-term', 'transport']);
const glue = (above: string, below: string, full = true) => {
  const join = joinLineEnds(above, below, words, full);
  return above.slice(0, above.length - join.cut) + join.glue + below;
};

describe('joinLineEnds', () => {
  it('undoes a hyphen when the document prints the word whole elsewhere', () => {
    expect(glue('the Trans-', 'port ministry')).toBe('the Transport ministry');
  });
  it('keeps the hyphen of a compound the document knows, or of two words it knows', () => {
    expect(glue('a long-', 'term lease')).toBe('a long-term lease');
    expect(glue('a self-', 'governed town')).toBe('a self-governed town');
  });
  it('keeps a suspended hyphen and its blank', () => {
    expect(glue('Ein-', 'und Ausfuhr')).toBe('Ein- und Ausfuhr');
  });
  it('keeps a hyphen before a capital or a figure', () => {
    expect(glue('COVID-', '19')).toBe('COVID-19');
    expect(glue('Berg-', 'Karabach')).toBe('Berg-Karabach');
  });
  it('joins an address cut after a slash or inside a word', () => {
    expect(glue('see https://example.org/', 'a/b.html (visited')).toBe(
      'see https://example.org/a/b.html (visited',
    );
    expect(glue('see https://example.org/long-pa', 'th_to/page.html, 3')).toBe(
      'see https://example.org/long-path_to/page.html, 3',
    );
  });
  it('does not swallow the word after an address', () => {
    expect(glue('at https://example.org/page', 'accessed 3 May')).toBe(
      'at https://example.org/page accessed 3 May',
    );
    expect(glue('at https://example.org/page.', 'See also')).toBe(
      'at https://example.org/page. See also',
    );
  });
});

it('takes no broken word into its dictionary', () => {
  const seen = new Set<string>();
  addWords('port of the rail-', seen);
  expect([...seen]).toEqual(['of', 'the']);
});
