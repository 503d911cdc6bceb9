import type { Span } from '../../kernel/span.ts';
import {
  APOSTROPHE,
  classOfCharacter,
  DIGIT,
  GAP,
  HIGH_SURROGATE,
  IDEOGRAPH,
  LETTER,
  letterClasses,
  MARK,
  POINT,
  SOFT_SIGN,
} from './letter-classes.ts';

export interface Word extends Span {
  text: string;
}

/** Class of the character at `at`; a pair of surrogates counts as one character. */
function classAt(classes: Uint8Array, text: string, at: number): number {
  const found = classes[text.charCodeAt(at)] ?? GAP;
  return found === HIGH_SURROGATE
    ? classOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0))
    : found;
}

const isWordClass = (found: number): boolean => found === LETTER || found === DIGIT;

function skipMarks(classes: Uint8Array, text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(classes, text, at) === MARK) at += widthAt(classes, text, at);
  return at;
}

const widthAt = (classes: Uint8Array, text: string, at: number): number =>
  classes[text.charCodeAt(at)] === HIGH_SURROGATE && at + 1 < text.length ? 2 : 1;

/** Where the word that begins at `from` ends. */
function endOfWord(classes: Uint8Array, text: string, from: number): number {
  let at = from;
  let last = GAP;
  while (at < text.length) {
    let found = classes[text.charCodeAt(at)] ?? GAP;
    if (found === LETTER || found === DIGIT) {
      last = found;
      at++;
      continue;
    }
    if (found === HIGH_SURROGATE) found = classAt(classes, text, at);
    if (isWordClass(found)) last = found;
    else if (found === APOSTROPHE) {
      if (last !== LETTER || classAt(classes, text, at + 1) !== LETTER) return at;
    } else if (found === POINT) {
      if (last !== DIGIT || classAt(classes, text, at + 1) !== DIGIT) return at;
    } else if (found !== MARK && found !== SOFT_SIGN) return at;
    at += widthAt(classes, text, at);
  }
  return at;
}

/**
 * The words of a text as pairs of offsets (start, end, start, end …), UTF-16, end exclusive.
 *
 * A word is a run of letters, digits and the marks on them. An apostrophe belongs to it between two
 * letters (d'Aliev, Karabağ'da, Arts'akh); a letter-like apostrophe also at its end (Gyulʼ). A hyphen
 * always parts words, so that Nagorno-Karabakh is found by Karabakh. Points and commas part words
 * except between digits. One pass, linear in the length of the text; `most` words are enough.
 */
export function wordSpans(text: string, most = Number.POSITIVE_INFINITY): Int32Array {
  const classes = letterClasses();
  let spans = new Int32Array(Math.max(16, text.length >> 2));
  let count = 0;
  let at = 0;
  while (at < text.length && count < most * 2) {
    let found = classes[text.charCodeAt(at)] ?? GAP;
    if (found === HIGH_SURROGATE) found = classAt(classes, text, at);
    let end = at;
    if (isWordClass(found)) end = endOfWord(classes, text, at);
    else if (found === IDEOGRAPH) end = skipMarks(classes, text, at + widthAt(classes, text, at));
    else {
      at += widthAt(classes, text, at);
      continue;
    }
    if (count + 2 > spans.length) {
      const wider = new Int32Array(spans.length * 2);
      wider.set(spans);
      spans = wider;
    }
    spans[count++] = at;
    spans[count++] = end;
    at = end;
  }
  return spans.subarray(0, count);
}

/** The same as objects, for short texts and for screens. */
export function words(text: string): Word[] {
  const spans = wordSpans(text);
  const found: Word[] = [];
  for (let n = 0; n < spans.length; n += 2) {
    const start = spans[n] ?? 0;
    const end = spans[n + 1] ?? start;
    found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}
