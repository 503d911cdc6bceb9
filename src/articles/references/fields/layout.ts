/**
 * Where the title of a citation stands. Italics and quotation marks decide where they are printed;
 * without them the marks between the words do (see plain-title.ts). All offsets count in the slate.
 */
import type { Span } from '../../../kernel/span.ts';
import { IN_CUE, LEAD_IN } from '../cues.ts';
import type { Mark } from '../marks.ts';
import { wordCount } from './segments.ts';

export interface Layout {
  title?: Mark;
  container?: Mark;
  /** Offset at which "in:", "//", "[w:]" begins, and its end. */
  inCue?: Span;
}

const inCuePattern = new RegExp(`(?<![\\p{L}\\d])${IN_CUE}(?!\\/)`, 'gu');

function findInCue(left: string, marks: readonly Mark[], from: number): Span | undefined {
  const pattern = inCuePattern;
  pattern.lastIndex = from;
  for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
    const at = match.index;
    if (marks.some((mark) => at > mark.start && at < mark.end)) continue;
    if (/^\p{Ll}/u.test(match[0]) && !/[,.”’"»\])?!\uE000]\s?$/u.test(left.slice(0, at))) continue;
    return { start: at, end: at + match[0].length };
  }
  return undefined;
}

/** A quotation that begins a part of the citation, not one inside a plain title. */
const beginsPart = (left: string, mark: Mark, headEnd: number): boolean =>
  mark.start <= headEnd + 2 ||
  /[,.:;)\]/?!\uE000]\s{0,2}$/u.test(left.slice(Math.max(0, mark.start - 3), mark.start));

/** After the mark the part ends too: `"Turan" Information Agency` is not only its quotation. */
const endsPart = (left: string, mark: Mark): boolean =>
  /^(?:$|\s?[,.:;)(\]\uE000[<–—|]|\s\d|\s?\/|\s(?:in|In|w|nr|no\.|vol\.|Bd\.|Jg\.|[a-z]{1,4}\.)(?![\p{L}]))/u.test(
    left.slice(mark.end, mark.end + 12),
  ) || /[,.?!]$/u.test(left.slice(mark.inner.start, mark.inner.end));

/** Words before the first mark, without lead-ins, years in brackets and names' roles. */
const headWords = (left: string, from: number, to: number): number =>
  wordCount(
    left
      .slice(from, to)
      .replace(/\([^()]{0,24}\d{4}[^()]{0,24}\)/u, '')
      .trimStart()
      .replace(LEAD_IN, ''),
  );

const JOURNAL_AFTER =
  /^[\s,]{0,3}(?:\d{1,4}\s?(?:\(|[,.:]|no\.)|\(\d|vol|Jg|Bd|t\.|nr|no\.|№|20\d\d|19\d\d|\()/u;

export interface LayoutInput {
  left: string;
  /** Outermost italics and quotations, by offset in the slate. */
  marks: readonly Mark[];
  /** Where the names end that begin the citation; 0 when there are none. */
  headEnd: number;
  hasNames: boolean;
  /** The year stands right after the names: author–date styles set the container in italics. */
  hasYear: boolean;
}

/** Plain words between the names and the first mark are the title: APA, German and GOST lists. */
function plainTitleBefore(
  { left, headEnd, hasNames, hasYear }: LayoutInput,
  first: Mark,
  inCue: Span | undefined,
): boolean {
  if (inCue !== undefined && inCue.start >= headEnd && inCue.start < first.start)
    return headWords(left, headEnd, inCue.start) >= 1;
  const words = headWords(left, headEnd, first.start);
  if (first.kind === 'quote') return words >= (hasNames ? 1 : 2);
  if (hasYear && words >= 3) return true;
  return hasNames && words >= 2 && JOURNAL_AFTER.test(left.slice(first.end, first.end + 12));
}

const nextPart = (input: LayoutInput, after: number): Mark | undefined =>
  input.marks.find(
    (mark) =>
      mark.start >= after && beginsPart(input.left, mark, after) && endsPart(input.left, mark),
  );

export function findLayout(input: LayoutInput): Layout {
  const { left, marks, headEnd } = input;
  const candidates = marks.filter(
    (mark) =>
      mark.start >= headEnd &&
      (mark.kind === 'italic' || (beginsPart(left, mark, headEnd) && endsPart(left, mark))),
  );
  const [first] = candidates;
  const inCue = findInCue(left, marks, headEnd);
  const cue = inCue === undefined ? {} : { inCue };
  if (first === undefined) return cue;
  if (plainTitleBefore(input, first, inCue)) return { container: first, ...cue };
  if (inCue !== undefined && inCue.start < first.start) return cue;
  const after = inCue === undefined ? first.end : inCue.end;
  const container =
    inCue === undefined
      ? (nextPart(input, first.end) ??
        (first.kind === 'quote'
          ? candidates.find((mark) => mark.kind === 'italic' && mark.start > first.start)
          : undefined))
      : marks.find((mark) => mark.start >= after);
  return container === undefined ? { title: first, ...cue } : { title: first, container, ...cue };
}
