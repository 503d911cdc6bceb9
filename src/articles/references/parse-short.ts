/** Short forms: a surname, perhaps a shortened title, perhaps a page. */
import type { StyledSpan } from '../../documents/capture/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { PrintedField, PrintedName, Reference } from '../../sources/model.ts';
import type { BackReference } from './back-references.ts';
import { takeIssued } from './fields/dates.ts';
import { takeDetails } from './fields/details.ts';
import { nameMarks } from './fields/name-marks.ts';
import { type NameList, readNames } from './fields/names.ts';
import { wipeExplanations } from './fields/parentheticals.ts';
import { trim, wordCount } from './fields/segments.ts';
import { italicMarks, type Mark, outermost, pairedMarks, shiftMark } from './marks.ts';
import { fieldAt, Slate, WIPED } from './slate.ts';

export interface ParsedShort {
  /** Null for a bare Ibid. */
  reference: Reference | null;
  locator: (Span & { printed: string }) | null;
}

const AT_PAGE =
  /(?:,?\s?(?<page>(?:at\s)?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:,\s?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?){0,4}|at\s[ivxlc]{1,8}(?:[-–][ivxlc]{1,8})?(?:,\s(?:\d{1,5}|[ivxlc]{1,8})){0,4}))\.?[\s\uE000]*$/u;

function findTitle(slate: Slate, marks: readonly Mark[], from: number): PrintedField | undefined {
  const mark = marks.find(({ start }) => start >= from + slate.span.start);
  if (mark !== undefined) return fieldAt(slate.text, trimTitle(slate.text, mark.inner));
  const wiped = slate.left.indexOf(WIPED, from);
  const slash = slate.left.indexOf(' / ', from);
  const end = Math.min(
    wiped < 0 ? slate.left.length : wiped,
    // `Title / ed. by …`: who answers for the work is no part of its title.
    slash < 0 ? Infinity : slash,
  );
  const span = trim(slate.left, { start: from, end });
  if (!/\p{L}{3}/u.test(slate.left.slice(span.start, span.end))) return undefined;
  return slate.field(span.start, span.end);
}

/** A comma inside the quotation marks is the sentence's: “Recognising politics,” 60. */
const trimTitle = (text: string, { start, end }: Span): Span => {
  let to = end;
  while (to > start && /[,;\s]/u.test(text.charAt(to - 1))) to -= 1;
  return { start, end: to };
};

function findLocator(slate: Slate, hidden: readonly Span[]): (Span & { printed: string }) | null {
  const { locator } = takeDetails(slate, hidden);
  if (locator !== undefined) return locator;
  const match = AT_PAGE.exec(slate.without(hidden));
  const page = match?.groups?.page;
  if (match === null || page === undefined || /^(?:19|20)\d{2}$/u.test(page)) return null;
  const from = match.index + match[0].indexOf(page);
  const field = slate.field(from, from + page.length);
  slate.wipe(field);
  return { start: field.start, end: field.end, printed: field.printed };
}

/** `1 BLACKSTONE, supra note 23`: the volume stands before the author. */
function takeVolumeBefore(slate: Slate): PrintedField | undefined {
  const number = /^\s?(?<number>\d{1,2})\s(?=\p{Lu}{2}|[^;:.]{2,80}\ssupra)/u.exec(slate.left)
    ?.groups?.number;
  if (number === undefined) return undefined;
  const from = slate.left.indexOf(number);
  const volume = slate.field(from, from + number.length);
  slate.wipe(volume);
  return volume;
}

/** A mark after the names, or a title right after initials as in GOST lists. */
const endsNames = (left: string, { names, end }: NameList): boolean =>
  /^\s?[,:.;(\uE000]|^\s?$/u.test(left.slice(end, end + 2)) ||
  (/\.$/u.test(names.at(-1)?.printed ?? '') && /^\s\p{Lu}/u.test(left.slice(end, end + 2)));

export interface ShortInput {
  text: string;
  span: Span;
  styles: readonly StyledSpan[];
  language: string;
}

/** Words of the slate that are set off, without those that hold nothing but names. */
function titleMarks({ text, span, styles, language }: ShortInput, left: string): Mark[] {
  const quotes = pairedMarks(text, span).filter(({ kind }) => kind === 'quote');
  const by = -span.start;
  const marks = outermost([...italicMarks(text, styles, span), ...quotes]).map((mark) =>
    shiftMark(mark, by),
  );
  const names = nameMarks(left, marks, language);
  return marks.filter((mark) => !names.includes(mark)).map((mark) => shiftMark(mark, -by));
}

export function parseShort(input: ShortInput, back: BackReference | undefined): ParsedShort {
  const { text, span } = input;
  const slate = new Slate(text, span);
  wipeExplanations(slate);
  const volume = takeVolumeBefore(slate);
  if (back !== undefined)
    slate.wipe({ start: span.start + back.start, end: span.start + back.end });
  const marks = titleMarks(input, text.slice(span.start, span.end)).filter(
    (mark) =>
      !slate.isWiped(mark) &&
      (back === undefined ||
        mark.start >= span.start + back.end ||
        mark.end <= span.start + back.start),
  );
  const locator = findLocator(slate, marks);
  if (back?.kind === 'ibid') return { reference: null, locator };
  const issued = takeIssued(slate, marks, undefined);
  const start = /[^\s,;:.(\uE000]/u.exec(slate.left)?.index ?? slate.left.length;
  const firstMark = (marks[0]?.start ?? span.end) - span.start;
  const list = readNames(slate.left, start, {
    familyFirst: true,
    fullNames: true,
    familyOnly: true,
    limit: firstMark,
  });
  const named = list !== undefined && endsNames(slate.left, list) ? list : undefined;
  const names: PrintedName[] = (named?.names ?? []).map((name) => ({
    ...name,
    start: name.start + span.start,
    end: name.end + span.start,
  }));
  const title = findTitle(slate, marks, named?.end ?? start);
  const usable = title !== undefined && wordCount(title.printed) > 0 ? { title } : {};
  return {
    reference: {
      start: span.start,
      end: span.end,
      type: 'document',
      names,
      moreNames: named?.moreNames ?? false,
      ...usable,
      ...(volume === undefined ? {} : { volume }),
      ...(issued === undefined ? {} : { issued }),
    },
    locator,
  };
}
