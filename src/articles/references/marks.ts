/** Stretches that belong together: quotation marks, brackets, italics, addresses. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';

export interface Mark extends Span {
  kind: 'italic' | 'quote' | 'bracket' | 'link';
  /** Without the marks themselves. */
  inner: Span;
}

export const shiftMark = (mark: Mark, by: number): Mark => ({
  ...mark,
  start: mark.start + by,
  end: mark.end + by,
  inner: { start: mark.inner.start + by, end: mark.inner.end + by },
});

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘',
  '"': '"',
  "'": "'",
  '(': ')',
  '[': ']',
  '<': '>',
};
const ALL_CLOSERS = '”“»«›’‘"\')]>';
const BRACKETS = '([<';
/** Deeper nesting than this is no longer typography, and the bound keeps the time linear. */
const MAX_DEPTH = 12;

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\d]/u.test(char);
const isBlank = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);

interface Open {
  char: string;
  at: number;
}

/** An apostrophe or a mark that can both open and close is told by its neighbours. */
function canOpen(char: string, before: string | undefined, after: string | undefined): boolean {
  if (char === "'" || char === '‘' || char === '‚') return !isLetter(before) && isLetter(after);
  if (char === '"' || char === '»' || char === '“') {
    return !isLetter(before) && before !== ',' && before !== '.' && !isBlank(after);
  }
  return true;
}

function canClose(char: string, before: string | undefined, after: string | undefined): boolean {
  if (char === "'" || char === '’' || char === '‘') return !isLetter(after) && !isBlank(before);
  if (char === '"') return !isLetter(after);
  return true;
}

const openerFor = (stack: readonly Open[], char: string): number => {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    if (CLOSERS[stack[at]?.char ?? '']?.includes(char) === true) return at;
  }
  return -1;
};

const toMark = (open: Open, end: number): Mark => ({
  kind: BRACKETS.includes(open.char) ? 'bracket' : 'quote',
  start: open.at,
  end,
  inner: { start: open.at + 1, end: end - 1 },
});

/** Every closed pair of marks between two offsets, nested ones too, by their start. */
export function pairedMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  let stack: Open[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // Most characters are small letters, which are no marks.
    if (code >= 97 && code <= 122) continue;
    const char = text.charAt(at);
    const before = at > start ? text.charAt(at - 1) : undefined;
    const after = at + 1 < end ? text.charAt(at + 1) : undefined;
    if (ALL_CLOSERS.includes(char) && canClose(char, before, after)) {
      const opener = openerFor(stack, char);
      const open = stack[opener];
      if (open !== undefined) {
        marks.push(toMark(open, at + 1));
        stack = stack.slice(0, opener);
        continue;
      }
    }
    if (char in CLOSERS && stack.length < MAX_DEPTH && canOpen(char, before, after)) {
      stack.push({ char, at });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

const WORDS_NOT_TITLES =
  /^[\s(]*(?:ibid(?:em|\.)?|id\.?|idem|op\.? ?cit\.?|loc\.? ?cit\.?|passim|(?:but )?see(?:,? (?:also|generally|e\.g\.))*|accord|contra|compare|with|cf\.?|e\.g\.|in|et al\.?|tamże|там же|ebd\.?|ebenda|supra|infra|vgl\.?|zob\.?|and|und|&)[\s,.:)]*$/iu;

/** `*Natural Law, in* A PRESERVING GRACE`, `the *Commentaries. See* …`: words of the citation, not of the title. */
const TAIL =
  /(?:,\s|(?<=[?!”’])\s|[.;]\s(?!in))(?:in|(?:but )?see(?: also| generally)?|see,? e\.g\.,?|cf\.|supra|id\.?)$/iu;

function withoutTail(text: string, from: number, end: number): number {
  const near = Math.max(from, end - 24);
  const tail = TAIL.exec(text.slice(near, end));
  return tail === null || near + tail.index <= from ? end : near + tail.index;
}

/** Italics between two offsets; two that only a blank or a mark parts are one. */
export function italicMarks(
  text: string,
  styles: readonly StyledSpan[],
  { start, end }: Span,
): Mark[] {
  const marks: Mark[] = [];
  for (const style of styles) {
    if (style.style !== 'italic' || style.end <= start || style.start >= end) continue;
    let from = Math.max(style.start, start);
    let to = Math.min(style.end, end);
    while (from < to && /[\s,;]/u.test(text.charAt(from))) from += 1;
    while (to > from && /[\s,;]/u.test(text.charAt(to - 1))) to -= 1;
    to = withoutTail(text, from, to);
    const last = marks.at(-1);
    if (last !== undefined && /^[^\p{L}\d,;:]{0,3}$/u.test(text.slice(last.end, from))) {
      last.end = to;
      last.inner = { start: last.start, end: to };
    } else if (to > from) {
      marks.push({ kind: 'italic', start: from, end: to, inner: { start: from, end: to } });
    }
  }
  return marks.filter(
    (mark) => mark.end - mark.start > 2 && !WORDS_NOT_TITLES.test(text.slice(mark.start, mark.end)),
  );
}

const LINK =
  /<<\s?(?:https?:\/\/|www\.)(?:[^<>]|>(?!>)){1,2000}>>|<{1,2}\s?(?:https?:\/\/|www\.)[^<>]{1,2000}>{1,2}|(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}/giu;

/** Web addresses, in angle brackets (then with blanks inside too) or bare. */
export function linkMarks(text: string, { start, end }: Span): Mark[] {
  const slice = text.slice(start, end);
  return [...slice.matchAll(LINK)].map((match) => {
    const [whole] = match;
    const bare = whole.replace(/^<{0,2}\s?/u, '').replace(/>{1,2}$/u, '');
    const trimmed = whole.startsWith('<') ? bare.trimEnd() : trimBareLink(bare);
    const innerStart = start + match.index + whole.indexOf(trimmed);
    const inner = { start: innerStart, end: innerStart + trimmed.length };
    const outerEnd = whole.endsWith('>') ? start + match.index + whole.length : inner.end;
    return { kind: 'link', start: start + match.index, end: outerEnd, inner };
  });
}

/** A stop, a comma or an unpaired bracket after an address is the sentence's, not the address's. */
function trimBareLink(link: string): string {
  let end = link.length;
  for (; end > 0; end -= 1) {
    const char = link.charAt(end - 1);
    if (/[.,;:!?'’\]]/u.test(char)) continue;
    if (char === ')' && !link.slice(0, end).includes('(')) continue;
    break;
  }
  return link.slice(0, end);
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

/** Marks that stand inside no other; of two that are the same stretch the earlier in the list stays. */
export function outermost(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && (covers(last, mark) || mark.start < last.end)) continue;
    kept.push(mark);
  }
  return kept;
}
