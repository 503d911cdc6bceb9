/**
 * Words and phrases with wildcards, found in a text without regard to case and accents. One pass over
 * the words of the text; a wildcard never backtracks over more than its own word.
 */
import type { Span } from '../../kernel/span.ts';
import { toPlain } from '../../search/letters/plain-letters.ts';
import { wordSpans, words } from '../../search/words/scan-words.ts';

/** A letter that no text in our languages has, so that `corrid*r` is read as one word. */
const STAR = 'ⵣ';
/** Distinct words remembered with what they begin. */
const MOST_REMEMBERED = 200_000;
/** What may stand between the words of a phrase: a blank or a line's end, a hyphen, an apostrophe, a point inside. */
const BETWEEN = /^(?: {1,2}|\u00a0| ?\n|[-‐‑–—'’/.&])$/u;

interface Pattern {
  parts: string[];
  list: number;
}

export interface Found extends Span {
  /** Which of the lists. */
  list: number;
}

export interface WordMatcher {
  find(text: string): Found[];
  /** Patterns without a word in them. */
  unreadable: string[];
}

const partsOf = (pattern: string): string[] =>
  words(pattern.replaceAll('*', STAR))
    .map(({ text }) => toPlain(text))
    .filter((part) => part !== '');

/** Whether a word fits a part: stars stand for any letters, also for none. */
export function fits(word: string, part: string): boolean {
  if (!part.includes(STAR)) return word === part;
  const pieces = part.split(STAR);
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (word.length < first.length + last.length) return false;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  const end = word.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const place = word.indexOf(piece, at);
    if (place < 0 || place + piece.length > end) return false;
    at = place + piece.length;
  }
  return true;
}

/** First words of patterns, so that a word of the text is compared with few of them. */
class Beginnings {
  readonly #whole = new Map<string, Pattern[]>();
  readonly #byStart = new Map<string, Pattern[]>();
  readonly #lengths = new Set<number>();
  readonly #known = new Map<string, readonly Pattern[]>();

  add(pattern: Pattern): void {
    const first = pattern.parts[0] ?? '';
    const star = first.indexOf(STAR);
    const map = star < 0 ? this.#whole : this.#byStart;
    const key = star < 0 ? first : first.slice(0, star);
    if (star >= 0) this.#lengths.add(key.length);
    const there = map.get(key);
    if (there) there.push(pattern);
    else map.set(key, [pattern]);
  }

  of(word: string): readonly Pattern[] {
    const known = this.#known.get(word);
    if (known) return known;
    const found = [...(this.#whole.get(word) ?? [])];
    for (const length of this.#lengths) {
      if (length > word.length) continue;
      for (const pattern of this.#byStart.get(word.slice(0, length)) ?? []) {
        if (fits(word, pattern.parts[0] ?? '')) found.push(pattern);
      }
    }
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}

/** Looks for several lists at once; within one list finds do not overlap, and the longest at a place counts. */
export function wordMatcher(lists: readonly (readonly string[])[]): WordMatcher {
  const beginnings = new Beginnings();
  const unreadable: string[] = [];
  for (const [list, patterns] of lists.entries()) {
    for (const pattern of new Set(patterns)) {
      const parts = partsOf(pattern);
      if (parts.every((part) => part.replaceAll(STAR, '') === '')) unreadable.push(pattern);
      else beginnings.add({ parts, list });
    }
  }
  return { find: (text) => findAll(text, beginnings, lists.length), unreadable };
}

function findAll(text: string, beginnings: Beginnings, lists: number): Found[] {
  const spans = wordSpans(text);
  const taken = new Float64Array(lists);
  const found: Found[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const start = spans[at] ?? 0;
    const patterns = beginnings.of(toPlain(text.slice(start, spans[at + 1])));
    if (patterns.length === 0) continue;
    const longest = new Map<number, number>();
    for (const { parts, list } of patterns) {
      if (start < (taken[list] ?? 0)) continue;
      const end = endOfPhrase(text, spans, at, parts);
      if (end > (longest.get(list) ?? 0)) longest.set(list, end);
    }
    for (const [list, end] of longest) {
      found.push({ start, end, list });
      taken[list] = end;
    }
  }
  return found;
}

/** Where the phrase that begins with the word at `at` ends; -1 when the words after it are others. */
function endOfPhrase(
  text: string,
  spans: Int32Array,
  at: number,
  parts: readonly string[],
): number {
  for (let n = 1; n < parts.length; n += 1) {
    const [before, start, end] = [spans[at + 2 * n - 1], spans[at + 2 * n], spans[at + 2 * n + 1]];
    if (before === undefined || start === undefined || end === undefined) return -1;
    if (start - before > 2 || !BETWEEN.test(text.slice(before, start))) return -1;
    if (!fits(toPlain(text.slice(start, end)), parts[n] ?? '')) return -1;
  }
  return spans[at + 2 * parts.length - 1] ?? -1;
}
