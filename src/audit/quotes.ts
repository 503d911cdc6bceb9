/** Quotation marks as printed, told apart by their neighbours, for the rules about quotations. */
import type { Quotation } from '../articles/model.ts';
import type { Span } from '../kernel/span.ts';
import type { AuditSubject } from './rule.ts';

export interface Mark {
  at: number;
  sign: string;
  side: 'open' | 'close';
}

/** Double marks only: a single one is too often an apostrophe or a letter of a romanised name. */
const DOUBLE = /["“”„«»]/gu;

const isBlank = (letter: string | undefined): boolean =>
  letter === undefined || /[\s([{–—\uE000]/u.test(letter);

/** Guillemets and low marks say themselves; others open after a blank and close before one. */
const sideOf = (text: string, at: number, sign: string): Mark['side'] | null => {
  if (sign === '«' || sign === '„') return 'open';
  if (sign === '»') return 'close';
  const after = text[at + 1];
  const opens = isBlank(text[at - 1]) || /[:,;]/u.test(text[at - 1] ?? '');
  const closes = after === undefined || /[\s.,;:!?)\]}–—…]/u.test(after);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return null;
};

/**
 * The marks of a stretch in order; null when one of them cannot be told (inches, seconds, nested
 * marks), because then nothing can be proved about the others either.
 */
export const marksIn = (
  text: string,
  span: Span,
  noteMarks: ReadonlySet<number>,
): Mark[] | null => {
  const part = text.slice(span.start, span.end);
  const marks: Mark[] = [];
  for (const match of part.matchAll(DOUBLE)) {
    const at = span.start + match.index;
    const sign = match[0];
    if (sign === '"' && /\d/u.test(text[at - 1] ?? '') && !noteMarks.has(at)) return null;
    const side =
      noteMarks.has(at) && !noteMarks.has(at + 1) && sideOf(text, at, sign) === null
        ? 'open'
        : noteMarks.has(at + 1) && sign !== '«' && sign !== '„'
          ? 'close'
          : sideOf(text, at, sign);
    if (side === null) return null;
    marks.push({ at, sign, side });
  }
  return marks;
};

/** Shapes that belong together, by house style; `“` also closes what `„` opened. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  '“': ['”'],
  '”': ['”'],
  '„': ['”', '“', '"'],
  '«': ['»'],
};

export const makePair = (open: string, close: string): boolean =>
  PARTNERS[open]?.includes(close) ?? false;

export const speeches = (subject: AuditSubject): Quotation[] =>
  subject.article.quotations.filter(
    (one) => one.role === 'speech' && one.span.end > one.span.start,
  );

/** Quotation marks named as a reader would. */
export const styleOf = (marks: string): string | null => {
  const open = marks.trim().charAt(0);
  if (open === '"') return 'straight';
  if (open === '“' || open === '”') return 'curly';
  if (open === '„') return 'low';
  if (open === '«' || open === '»') return 'guillemets';
  if (open === '‘' || open === '’') return 'single curly';
  if (open === "'") return 'single straight';
  return null;
};
