/** The words of one note with what is set off in them, as the splitter sees them. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import { citationEvidence } from './citation-evidence.ts';
import { SIGNAL } from './cues.ts';
import { italicMarks, linkMarks, type Mark, outermost, pairedMarks } from './marks.ts';

export interface NoteText {
  text: string;
  span: Span;
  /** Italics, quotations, brackets, addresses, outermost ones only. */
  closed: readonly Mark[];
  titles: readonly Mark[];
}

export function noteText(text: string, span: Span, styles: readonly StyledSpan[]): NoteText {
  const links = linkMarks(text, span);
  const italics = italicMarks(text, styles, span);
  const pairs = pairedMarks(text, span).filter(
    (mark) => !links.some((link) => mark.start < link.end && mark.end > link.start),
  );
  const closed = outermost([...links, ...italics, ...pairs]);
  const titles = outermost([...italics, ...pairs.filter(({ kind }) => kind === 'quote')]);
  return { text, span, closed, titles };
}

/**
 * Offsets in `[start, end)` at which a mark of punctuation stands outside everything closed, and those of
 * quotation marks with a full stop before them: they can end a sentence too.
 */
export function* openOffsets({ text, closed }: NoteText, { start, end }: Span): Generator<number> {
  let mark = 0;
  for (let at = start; at < end; at += 1) {
    while ((closed[mark]?.end ?? Infinity) <= at) mark += 1;
    const inside = closed[mark];
    if (inside !== undefined && at >= inside.start) {
      at = inside.end - 1;
      if (inside.kind === 'quote' && inside.end <= end && /[.?!]/u.test(text.charAt(at - 1)))
        yield at;
      continue;
    }
    if (/[;.?!]/u.test(text.charAt(at))) yield at;
  }
}

export const evidence = ({ text, titles }: NoteText, whole: Span): number => {
  const signal = SIGNAL.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 80)));
  const span = { start: whole.start + (signal?.[0].length ?? 0), end: whole.end };
  const within = titles.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  return citationEvidence({
    words: text.slice(span.start, span.end),
    italicAt: offsetOf(
      within.find(({ kind }) => kind === 'italic'),
      span,
    ),
    quoteAt: offsetOf(
      within.find(({ kind }) => kind === 'quote'),
      span,
    ),
  });
};

const offsetOf = (mark: Mark | undefined, span: Span): number | undefined =>
  mark === undefined ? undefined : mark.start - span.start;

export const trimmed = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && /[\s;,]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s;]/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

/** A title begins with a capital or a number; words quoted in mid-sentence do not. */
const isTitleLike = (text: string, mark: Mark): boolean =>
  mark.kind === 'quote'
    ? /^[\p{Lu}\p{Lo}\d¿¡.…]/u.test(text.charAt(mark.inner.start))
    : // `Judge *Eicke* argues that …`: one word in italics with more words right after it.
      !/^[\p{L}\d-]+(?:[’']s)?$/u.test(text.slice(mark.inner.start, mark.inner.end)) ||
      !/^(?:[’']s)?\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 4));

/** A sentence with a long run of words before its first mark, and nothing set off in the run. */
export function isProse({ text, titles }: NoteText, { start, end }: Span): boolean {
  if (opensWithStatement(text, titles, { start, end })) return true;
  const first =
    titles.find((mark) => mark.start >= start && mark.start < end && isTitleLike(text, mark))
      ?.start ?? end;
  const words = text.slice(start, first);
  const run = /^[^;:(]{0,600}/u.exec(words)?.[0] ?? '';
  return lowerWords(run) >= 7 || (first < end && speaks(text, titles, { start, end }));
}

/** A sentence that is one long quotation with a verb in it: `“The most influential thinker is the divine.”` */
function opensWithStatement(text: string, titles: readonly Mark[], { start, end }: Span): boolean {
  const mark = titles.find((one) => one.start >= start);
  if (mark === undefined || mark.kind !== 'quote' || mark.start > start + 1 || mark.end < end - 2)
    return false;
  const words = text.slice(mark.inner.start, mark.inner.end);
  return /[.!?]$/u.test(words) && lowerWords(words) >= 8 && VERB.test(words);
}

const lowerWords = (words: string): number => words.match(/(?<![\p{L}])\p{Ll}{2,}/gu)?.length ?? 0;

/** Verbs that no citation has outside its titles. */
const VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|does|did|wrote|writes|argue[sd]?|note[sd]|calls|called|claim(?:s|ed)|states?|stated|holds|held|seems?|refers|became|remains|suggests?|may|might|cannot|should|would)(?!\p{L})/u;

/** Beside a title that is set off the sentence has a verb: it speaks of the work, it does not cite it. */
function speaks(text: string, titles: readonly Mark[], { start, end }: Span): boolean {
  let words = '';
  let from = start;
  for (const mark of titles) {
    if (mark.end <= start || mark.start >= end) continue;
    words += `${text.slice(from, Math.max(from, mark.start))} `;
    from = Math.max(from, mark.end);
  }
  words = (words + text.slice(from, Math.max(from, end)))
    .slice(0, 600)
    .replace(/[([][^()[\]]{0,300}[)\]]/gu, '');
  return VERB.test(words) && lowerWords(words) >= 5;
}

/** A short sentence of the author's own after a citation that has come to its end: `He drew on both.` */
export const isStatement = (note: NoteText, { start, end }: Span): boolean => {
  const words = note.text.slice(start, end);
  return !/\d/u.test(words) && /^\p{Lu}\p{L}*,?\s/u.test(words) && lowerWords(words) >= 3;
};
