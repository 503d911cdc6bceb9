/** Full citations in the midst of a sentence, as American notes have them: `answered in A. B, *Title*, 45 EMORY L.J. 437 (1996)`. */
import { once } from '../../kernel/once.ts';
import type { Span } from '../../kernel/span.ts';
import { SIGNAL } from './cues.ts';
import { endsSentence } from './fields/segments.ts';
import type { NoteText } from './note-text.ts';

/** Stands for each letter of a title in italics. */
const TITLE = '\uE001';

const WORD = "(?:(?!See(?!\\p{L}))\\p{Lu}[\\p{L}’'-]+|\\p{Lu}\\p{Ll}{0,2}\\.)";
const PERSON = `${WORD}(?:\\s?(?:${WORD}|(?:de|von|van|la|der|du)(?=\\s))){1,4}(?:,?\\s[JS]r\\.)?`;
const NAMES = `${PERSON}(?:,\\s${PERSON}){0,5}(?:,?\\s(?:&|and)\\s${PERSON})?`;
const PAGE = '\\d{1,5}(?:[-–]\\d{1,5})?(?:\\sn\\.\\d{1,3})?';
const PINS = `(?:(?:,?\\s)?(?:at\\s)?(?:${PAGE}|[ivxlc]{1,8})(?:,\\s(?:${PAGE}|[ivxlc]{1,8})){0,6})?`;
const CAPITALS = "[\\p{Lu}\\d][\\p{Lu}\\d\\s,:’'&.?!-]{4,200}?";
const JOURNAL = "\\d{1,4}\\s\\p{Lu}[\\p{L}.&’' -]{1,60}\\s\\d{1,5}";
const BRACKETS = '\\s?\\([^()]{0,120}\\d{4}\\)(?:\\s\\(\\d{4}\\))?';

const citation = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\d.’'-])${NAMES},\\s(?:${TITLE}+,?\\s(?:${JOURNAL}|in\\s${CAPITALS})|${CAPITALS})${PINS}${BRACKETS}`,
      'gu',
    ),
);

/** Every one of them ends so; asked first, because the pattern above takes long to compile. */
const YEAR_IN_BRACKETS = /\d\s?\([^()]{0,120}\d{4}\)/u;

/** What may follow a citation and still belong to it. */
const GOES_ON =
  /^(?:$|[\s.;)”]*$|[.;)\]]|\s?[([]|,?\s(?:reprinted|cited|quoted|quoting|citing|aff[’']d|rev[’']d|cert|available|with|in|see|and|https?|discuss|perma)|,\s\p{Lu}|\s\p{Lu})/u;

export interface Stretch {
  span: Span;
  isCitation: boolean;
}

function masked({ text, titles }: NoteText, { start, end }: Span): string {
  let words = '';
  let from = start;
  for (const mark of titles) {
    if (mark.kind !== 'italic' || mark.start < from || mark.end > end) continue;
    words += text.slice(from, mark.start) + TITLE.repeat(mark.end - mark.start);
    from = mark.end;
  }
  return words + text.slice(from, end);
}

/** Words of the author's own lead up to it: not the beginning of a sentence, not a signal alone. */
function isInMidSentence(before: string): boolean {
  const words = before.trimEnd();
  if (words === '' || !/(?:\p{Ll}|\p{Ll}[,:]|\)[,]?|\d,)$/u.test(words)) return false;
  let sentence = 0;
  for (let at = Math.max(0, words.length - 400); at < words.length - 1; at += 1)
    if (endsSentence(words, at)) sentence = at + 1;
  const own = words.slice(sentence).trimStart();
  const signal = SIGNAL.exec(`${own} `)?.[0].length ?? 0;
  return (own.slice(signal).match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 2;
}

/** Cuts full citations out of the sentences around them; what is left is read as before. */
export function aroundEmbedded(note: NoteText, part: Span): Stretch[] {
  const whole = [{ span: part, isCitation: false }];
  if (part.end - part.start > 8_000) return whole;
  const words = masked(note, part);
  if (!YEAR_IN_BRACKETS.test(words)) return whole;
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: printed } of words.matchAll(citation())) {
    const end = index + printed.length;
    const isInside = isInMidSentence(words.slice(from, index));
    const after = words.slice(end, end + 40);
    const ends = /^,?\s\p{Ll}/u.test(after) && !GOES_ON.test(after);
    if (!isInside && !(ends && words.slice(from, index).trim() === '')) continue;
    if (index > from) stretches.push({ span: at(part, from, index), isCitation: false });
    stretches.push({ span: at(part, index, end), isCitation: true });
    from = end;
  }
  if (stretches.length === 0) return whole;
  if (/\p{L}/u.test(words.slice(from)))
    stretches.push({ span: at(part, from, words.length), isCitation: false });
  return stretches;
}

const at = (part: Span, from: number, to: number): Span => ({
  start: part.start + from,
  end: part.start + to,
});
