import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeStart, wholeGraphemes } from './graphemes.ts';

const family = '👨‍👩‍👧‍👦';

describe('whole graphemes', () => {
  it('never begins inside an astral letter, a letter with its marks or a joined emoji', () => {
    expect(graphemeStart('a𝒜b', 2)).toBe(1);
    expect(graphemeStart('e\u0301x', 1)).toBe(0);
    expect(graphemeStart(`x${family}y`, 5)).toBe(1);
  });

  it('widens a span to what a reader takes for whole characters', () => {
    expect(wholeGraphemes(`x${family}y`, { start: 3, end: 4 })).toEqual({ start: 1, end: 12 });
    expect(wholeGraphemes('e\u0301x', { start: 0, end: 1 })).toEqual({ start: 0, end: 2 });
  });

  it('leaves alone what is whole, and agrees with a cut of the whole text', () => {
    const pieces = fc.array(
      fc.constantFrom('a', 'é', 'e\u0301', '𝒜', family, 'Ա', 'ნ', '\r\n', ' ', 'שׁ', '🇦🇲'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const bounds = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
        bounds.push(text.length);
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        const whole = wholeGraphemes(text, { start, end });
        expect(bounds).toContain(whole.start);
        expect(bounds).toContain(whole.end);
        expect(whole.start).toBeLessThanOrEqual(start);
        expect(whole.end).toBeGreaterThanOrEqual(end);
        expect(wholeGraphemes(text, whole)).toEqual(whole);
      }),
    );
  });
});
