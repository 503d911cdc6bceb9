/** How a possible note mark is written, the surest first. */
export type MarkForm =
  | 'raised'
  | 'mixed'
  | 'caret'
  | 'square'
  | 'round'
  | 'glued'
  | 'lost'
  | 'asked'
  | 'tail'
  | 'loose';

/**
 * A stretch of text that may be a reference mark. `mixed` marks are raised only in part, as `¹4` is
 * where a code page has ¹ and not ⁴; `lost` marks fit several numbers: `1?`, `??`; an `asked` mark may
 * be no more than a question mark.
 */
export interface MarkCandidate {
  start: number;
  end: number;
  form: MarkForm;
  /** The number, or -1 for a `lost` mark. */
  number: number;
  /** For `lost` marks: digits, and `?` for a digit that the encoding could not hold. */
  pattern?: string;
  /** For `raised` marks: no other figure stands before it. */
  whole?: boolean;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SCANNER = /\^\[?\d{1,4}\]?\^?|\[\d{1,4}\]|\(\d{1,3}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹?\d]+/g;
const GLUE = /[\p{L}.,;:!?"'”’»“)\]…*>]/u;
const AFTER_MARK = /[\s.,;:!?"'”’»“)\]…*<–—-]/;
/** A raised 2 or 3 after one of these is a power, not a note. */
const UNIT = /(?:^|[\s\d/])(?:[kcmd]?m|ha|ft)$/;
const NOT_AFTER_LOOSE =
  /^\s*(?:%|per\b|percent|million|billion|thousand|years?\b|months?\b|weeks?\b|days?\b|hours?\b|km\b|soldiers|people|January|February|March|April|May\b|June|July|August|September|October|November|December|[IVX]{1,4}\b|\d)/;

export const plainDigits = (raised: string): string =>
  raised.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(RAISED.indexOf(digit)));

export const isRaised = (text: string): boolean => /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(text);

/** All stretches of `text` that could be note marks, in order. */
export function scanMarks(text: string): MarkCandidate[] {
  const found: MarkCandidate[] = [];
  for (const match of text.matchAll(SCANNER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start === 0) continue;
    addCandidates(found, text, match[0], start, end);
  }
  return found;
}

function addCandidates(
  found: MarkCandidate[],
  text: string,
  mark: string,
  start: number,
  end: number,
): void {
  const first = mark.charAt(0);
  if (first === '[') {
    found.push({ start, end, form: 'square', number: Number(mark.slice(1, -1)) });
  } else if (first === '(') {
    found.push({ start, end, form: 'round', number: Number(mark.slice(1, -1)) });
  } else if (first === '^') {
    found.push({ start, end, form: 'caret', number: Number(mark.replace(/\D/g, '')) });
  } else if (/^\d+$/.test(mark)) {
    const before = text.charAt(start - 1);
    addDigits(found, text, { mark, start, end, before, after: text.charAt(end) });
  } else addRaised(found, text, mark, start);
}

/** A run of figures of which some are raised, or lost to the code page and printed as `?`. */
function addRaised(found: MarkCandidate[], text: string, run: string, start: number): void {
  const end = start + run.length;
  const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.exec(run)?.[0] ?? '';
  const whole = raised === run;
  if (raised !== '') {
    const power = /^[²³]$/.test(raised);
    if (power && UNIT.test(text.slice(Math.max(0, end - 5), end - 1))) return;
    const number = Number(plainDigits(raised));
    found.push({ start: end - raised.length, end, form: 'raised', number, whole });
  }
  if (whole) return;
  for (const part of [run, run.replace(/^[\d?]+/, '')]) {
    if (part === '' || part === raised || part.length > 4) continue;
    const from = end - part.length;
    if (part.includes('?')) addLost(found, text, part, from);
    else found.push({ start: from, end, form: 'mixed', number: Number(plainDigits(part)) });
  }
}

function addLost(found: MarkCandidate[], text: string, run: string, start: number): void {
  const end = start + run.length;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/\p{L}/u.test(after)) return;
  const marked = /[^?]/.test(run);
  if (!marked && !GLUE.test(before) && !(before === ' ' && run.length === 2)) return;
  const stopped = /[.,;:]/.test(after) || /[.,;:"”»]/.test(before) || run.length > 1;
  const form = marked || stopped ? 'lost' : 'asked';
  const pattern = plainDigits(run);
  found.push({ start, end, form, number: -1, pattern });
  const rest = pattern.slice(1);
  if (run.startsWith('?') && rest !== '') {
    found.push({ start: start + 1, end, form: 'lost', number: -1, pattern: rest });
  }
}

interface Digits {
  mark: string;
  start: number;
  end: number;
  before: string;
  after: string;
}

function addDigits(found: MarkCandidate[], text: string, digits: Digits): void {
  const { mark, start, end, before, after } = digits;
  if (after !== '' && !AFTER_MARK.test(after) && !/\p{Lu}/u.test(after)) return;
  if (/[.,]/.test(after) && /\d/.test(text.charAt(end + 1))) return;
  if (mark.length <= 4 && GLUE.test(before) && !mark.startsWith('0')) {
    if (/[.,]/.test(before) && /\d/.test(text.charAt(start - 2))) return;
    found.push({ start, end, form: 'glued', number: Number(mark) });
  } else if (mark.length >= 3 && mark.length <= 8 && !isYear(mark)) {
    for (const size of [1, 2, 3]) {
      const tail = mark.slice(-size);
      if (size >= mark.length || tail.startsWith('0')) continue;
      found.push({ start: end - size, end, form: 'tail', number: Number(tail) });
    }
  } else if (mark.length <= 3 && before === ' ' && isLoose(text, start, end)) {
    found.push({ start, end, form: 'loose', number: Number(mark) });
  }
}

/** The marks of later notes may run into a figure: `19–2034`; a year is left alone. */
const isYear = (digits: string): boolean =>
  digits.length === 4 && Number(digits) >= 1000 && Number(digits) <= 2030;

/** A number between two words that neither counts nor dates anything: `the Astana format 30 can`. */
function isLoose(text: string, start: number, end: number): boolean {
  const word = /(\p{L}+)[.”"»)]?\s$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (word === undefined || /^\p{Lu}/u.test(word) || word.length < 3) return false;
  return !NOT_AFTER_LOOSE.test(text.slice(end, end + 20));
}

/** Can a `lost` mark (`1?`) have been this number? */
export function fitsPattern(pattern: string, number: number): boolean {
  const digits = String(number);
  if (digits.length !== pattern.length) return false;
  for (let i = 0; i < digits.length; i += 1) {
    const wanted = pattern.charAt(i);
    if (wanted !== '?' && wanted !== digits.charAt(i)) return false;
  }
  return true;
}

/** Can this raised figure be what is left of a number whose other figures the code page dropped? */
export function isWornFrom(mark: number, number: number): boolean {
  return number > 9 && String(number).replace(/[04-9]/g, '') === String(mark);
}
