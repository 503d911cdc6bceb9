import type { CodedText } from './coded-text.ts';

/** Offsets at which a pair of UTF-16 units ends: each of them stands for one code point. */
const pairEnds = (words: string): number[] =>
  [...words.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 2);

const below = (rising: readonly number[], offset: number): number => {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The same text with lengths and spans in code points, in which α for spans is defined. */
export function inCodePoints(text: CodedText & { words: string }): CodedText {
  const ends = pairEnds(text.words);
  const at = (offset: number): number => offset - below(ends, offset);
  return {
    document: text.document,
    readers: text.readers,
    length: at(text.words.length),
    codings: text.codings.map((coding) => ({
      ...coding,
      start: at(coding.start),
      end: at(coding.end),
    })),
  };
}
