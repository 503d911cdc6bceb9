import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, anchorAt } from './anchoring.ts';
import { carrier } from './carry-over.ts';

const anchorOf = (text: string, words: string): Anchor => {
  const start = text.indexOf(words);
  const anchor = anchorAt(text, { start, end: start + words.length });
  if (!anchor) throw new Error(`“${words}” is not in the text`);
  return anchor;
};
const carry = (before: string, after: string, words: string) =>
  carrier(before, after)(anchorOf(before, words));

describe('codings in a corrected text', () => {
  const text = 'one two three four five six';

  it.each([
    ['words put in before', 'zero one two three four five six', 'three'],
    ['words put in right after', 'one two threeX four five six'.replace('X', ' more'), 'three'],
    ['a word before replaced by a longer one', 'one zwei three four five six', 'three'],
    ['a word before replaced by a shorter one', 'one 2 three four five six', 'three'],
    ['all but the words replaced', 'a b three d e f', 'three'],
    ['the end of the text coded', 'zero one two three four five six', 'six'],
    ['the beginning of the text coded', 'one two 3 four five six', 'one'],
  ])('stay on their words: %s', (_, after, words) => {
    expect(carry(text, after, words)).toMatchObject({ ok: true, anchor: { quote: words } });
  });

  it('wait for a person when their words were changed or are gone, with a proposal where there is one', () => {
    expect(carry(text, 'one two thrXXee four five six', 'two three four')).toMatchObject({
      ok: false,
      proposal: { start: 4, end: 20 },
    });
    expect(carry(text, 'one two four five six', 'three')).toMatchObject({
      ok: false,
      proposal: null,
    });
  });

  it('are carried when only blanks differ, and say so', () => {
    expect(carry('the open  road', 'the open road', 'open  road')).toMatchObject({
      ok: true,
      how: 'blanks',
      anchor: { quote: 'open road' },
    });
  });

  it('do not choose between two places that fit alike', () => {
    const before = 'It was the corridor that he named.';
    const after = 'corridor\n\ncorridor';
    expect(carry(before, after, 'corridor').ok).toBe(true);
    expect(carry('xx corridor yy', 'aa\ncorridor\nbb\ncorridor\ncc', 'corridor yy').ok).toBe(false);
  });

  it('find words that were moved elsewhere by their quotation', () => {
    const before = 'The first line stands here.\nThe second follows.\nThe third ends it.\n';
    const after = 'The second follows.\nThe third ends it.\nThe first line stands here.\n';
    expect(carry(before, after, 'first line')).toMatchObject({
      ok: true,
      anchor: { start: after.indexOf('first line') },
    });
  });

  it('never stand on other words than those that were coded', () => {
    const unit = fc.constantFrom(
      'a',
      'b',
      'слово',
      '𝒜',
      'e\u0301',
      '👨‍👩‍👧',
      ' ',
      '\n',
      '\r\n',
      'שלום',
      'ა',
    );
    const words = fc.array(unit, { minLength: 1, maxLength: 40 });
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 5 }),
      put: fc.array(unit, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        words,
        fc.array(edit, { maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (parts, edits, a, b) => {
          const before = parts.join('');
          const changed = [...parts];
          for (const { at, cut, put } of edits)
            changed.splice(at % (changed.length + 1), cut, ...put);
          const after = changed.join('');
          const start = a % before.length;
          const anchor = anchorAt(before, {
            start,
            end: Math.min(before.length, start + 1 + (b % 9)),
          });
          if (!anchor) return;
          const result = carrier(before, after)(anchor);
          if (!result.ok) return;
          const { anchor: found, how } = result;
          expect(after.slice(found.start, found.end)).toBe(found.quote);
          if (how === 'blanks') {
            expect(found.quote.replaceAll(/\s+/g, '')).toBe(anchor.quote.replaceAll(/\s+/g, ''));
          } else expect(found.quote).toBe(anchor.quote);
        },
      ),
    );
  });
});
