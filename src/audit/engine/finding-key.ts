/**
 * Who a finding is. The key is made of the rule and of the printed words, never of offsets, so that
 * a decision taken about it holds when the article is read or audited again and text moved about.
 */
import type { RuleFinding } from '../model.ts';

const NEIGHBOURHOOD = 32;
/** Words that are said once in an article need no neighbours to be told apart. */
const TELLING = 24;

const normalise = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The words of a place; short ones ("Ibid.") together with what stands around them. */
const placeWords = (text: string, span: { start: number; end: number }): string => {
  const words = normalise(text.slice(span.start, span.end));
  if (words.length >= TELLING) return words;
  const before = text.slice(Math.max(0, span.start - NEIGHBOURHOOD), span.start);
  const after = text.slice(span.end, span.end + NEIGHBOURHOOD);
  return `${normalise(before)}|${words}|${normalise(after)}`;
};

/** FNV-1a in two lanes: 64 bits are plenty for the findings of one article, and need no module of Node. */
export const hashWords = (words: string): string => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
};

export const findingKey = (text: string, found: RuleFinding): string => {
  const words = found.places.map((place) => placeWords(text, place.span));
  return `${found.rule}:${hashWords(words.join('\n'))}`;
};
