import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordMatcher } from './word-patterns.ts';

const found = (text: string, ...lists: string[][]): string[] =>
  wordMatcher(lists)
    .find(text)
    .map(({ start, end, list }) => `${list}:${text.slice(start, end)}`);

describe('words with wildcards', () => {
  it.each([
    ['The CORRIDOR opened', 'corridor', '0:CORRIDOR'],
    ['Çavuşoğlu spoke', 'cavusoglu', '0:Çavuşoğlu'],
    ['Зангезурский КОРИДОР', 'коридор*', '0:КОРИДОР'],
    ['IŞIK ve ışık', 'isik', '0:IŞIK 0:ışık'],
    ['several corridors', 'corridor', ''],
    ['several corridors', 'corridor*', '0:corridors'],
    ['pre-war and interwar', '*war', '0:war 0:interwar'],
    ['colour, color, cooler', 'col*r', '0:colour 0:color'],
    ['freedoms of the press', 'freedom* of * press', '0:freedoms of the press'],
    ['freedom. Of the press', 'freedom of the press', ''],
    ['freedom\n\nof the press', 'freedom of the press', ''],
    ['freedom\nof the press', 'freedom of the press', '0:freedom\nof the press'],
    ['Nagorno-Karabakh', 'nagorno karabakh', '0:Nagorno-Karabakh'],
    ['in 2020.', '2020', '0:2020'],
  ])('in “%s” %s finds “%s”', (text, pattern, answer) => {
    expect(found(text, [pattern]).join(' ')).toBe(answer);
  });

  it('takes the longest of one list and every list', () => {
    expect(found('land route opened', ['land', 'land route'], ['route'])).toEqual([
      '0:land route',
      '1:route',
    ]);
  });

  it('names what holds no word', () => {
    expect(wordMatcher([['*', ':)', 'word']]).unreadable).toEqual(['*', ':)']);
  });

  it('finds a word wherever it stands and gives spans inside the text, without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (around) => {
        const text = `${around} corridor ${around}`;
        const spans = wordMatcher([['corrid*', 'c*']]).find(text);
        expect(spans.some(({ start, end }) => text.slice(start, end) === 'corridor')).toBe(true);
        for (const [at, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('comes to an end where stars could be matched in countless ways', () => {
    const text = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab '.repeat(30_000);
    expect(found(text, ['*a*a*a*a*a*a*a*a*a*c'])).toEqual([]);
  });
});
