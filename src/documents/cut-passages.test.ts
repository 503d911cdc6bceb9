import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassages } from './cut-passages.ts';

const blocksOf = (text: string) => {
  const blocks = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: index, end: index + words.length, kind: 'paragraph' as const });
  }
  return { blocks };
};

describe('passages', () => {
  it('are the paragraphs, each with its own language and script', () => {
    const text =
      'The ministers met in Moscow and spoke about the opening of the transport routes of the region.\n' +
      'Министры встретились в Москве и говорили об открытии транспортных путей в регионе.\n' +
      'Մոսկվա';
    const passages = cutPassages(text, blocksOf(text));
    expect(passages.map(({ language, script }) => [language, script])).toEqual([
      ['en', 'Latn'],
      ['ru', 'Cyrl'],
      ['hy', 'Armn'],
    ]);
    expect(passages[0]).toMatchObject({ position: 0, start: 0, words: 17 });
  });

  it('takes a short line for the language of the whole', () => {
    const text =
      'Статья\nМинистры встретились в Москве и говорили об открытии транспортных путей в регионе.';
    expect(cutPassages(text, blocksOf(text))[0]?.language).toBe('ru');
  });

  it('cuts an endless paragraph at sentences, and words without end between characters', () => {
    const sentence = 'The line was opened and nobody came to see it. ';
    const long = sentence.repeat(200).trim();
    const parts = cutPassages(long, blocksOf(long));
    expect(parts.length).toBeGreaterThan(2);
    for (const { start, end } of parts) expect(long.slice(start, end)).toMatch(/^The .*\.$/s);
    const endless = '𝒜'.repeat(5000);
    for (const { start } of cutPassages(endless, blocksOf(endless))) expect(start % 2).toBe(0);
  });

  it('loses no word and never overlaps', () => {
    const words = fc.array(fc.constantFrom('a', 'слово', '𝒜', 'e\u0301', '.', '\n', ' ', 'Word.'), {
      maxLength: 3000,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const passages = cutPassages(text, blocksOf(text));
        let end = 0;
        let kept = '';
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.end;
          kept += text.slice(passage.start, passage.end);
        }
        expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 30 },
    );
  });
});
