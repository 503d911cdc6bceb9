/**
 * Edition, editors, publisher and year in one bracket behind the title, with the pages cited before it
 * or after it: `THE COMMON LAW 41, 43 (Mark Howe ed., 2d ed. 1963) (1881)`, `The Concept of Law (OUP 1961) 7`.
 */
import { readPrintedDates } from '../../../kernel/dates/read-printed-dates.ts';
import type { Span } from '../../../kernel/span.ts';
import type { PrintedDate, PrintedField, PrintedName } from '../../../sources/model.ts';
import { type Slate, WIPED } from '../slate.ts';
import { takeEdition } from './details.ts';
import { withStates } from './field-reader.ts';
import { imprintOf } from './plain-title.ts';
import { takeRoles } from './roles.ts';
import { segments } from './segments.ts';

export interface ImprintBracket {
  issued: PrintedDate;
  publisher?: PrintedField;
  place?: PrintedField;
  edition?: PrintedField;
  roles: PrintedName[];
  /** Where a contribution begins: `in *Title* 251, 253`. */
  pages?: PrintedField;
  locator?: Span & { printed: string };
}

const YEAR = '(?:1[4-9]|20)\\d{2}';
const BRACKET = new RegExp(
  `\\((?<inner>[^()\\uE000]{0,160}?)(?<year>${YEAR})\\)(?:\\s?[([](?<first>${YEAR})[)\\]])?(?=\\s?(?:$|[.,;([\\uE000]|\\d|at\\s))`,
  'u',
);
const PAGE = '(?:\\d{1,4}|[ivxlc]{1,8})(?![\\p{L}\\d])';
const PAGES = `(?:${PAGE}(?:\\s?[-–]\\s?${PAGE})?(?:\\s&?\\s?nn?\\.\\s?\\d{1,3})?|§{1,2}\\s?\\d[\\d.:-]{0,12})`;
const LIST = `${PAGES}(?:,\\s(?:at\\s)?${PAGES}){0,6}`;
/** Pages between the title and the bracket; a number after a small letter could be the title's own. */
const BEFORE = new RegExp(
  `(?:(?<=[\\p{Lu}\\d’'?!.)\\uE000]),?\\s|,\\s)(?:at\\s)?(?<!\\d\\s)(?<list>(?!${YEAR}\\s?$)${LIST})\\s?$`,
  'u',
);
const BEFORE_PLAIN = /\s(?<list>\d{1,3}(?:[-–]\d{1,3})?)\s?$/u;
const AFTER = new RegExp(`^,?\\s(?:at\\s)?(?<list>${LIST})(?=[.,;]?\\s?(?:$|[([\\uE000]))`, 'u');
/** Words in the bracket that name nobody and no place. */
const NOTHING =
  /(?<!\p{L})(?:photo\. )?repr(?:int|t|\.)(?:ed)?\.?(?:\s\d{4})?|(?<!\p{L})forthcoming(?!\p{L})|(?<!\p{L})(?:rev|unabr|abr|student|paperback|pbk)\.?(?:\s(?:ed|edn|edition)\.?)?(?!\p{L})|(?<!\p{L})n\.\sp(?:ub)?\.(?!\p{L})/gu;

/** Volumes and issues before the bracket: its year is a journal's. */
const NUMBERED = /(?<!\p{L})(?:vol|no|nr|iss|issue|Jg|Bd|H)\.?\s?\d/iu;
/** `(2d Cir. 1999)`, `(S.D.N.Y. 2004)`: a court is no publisher. */
const COURT =
  /^(?:[\p{L}\d]{1,4}\s)?(?:Cir|Ct|App|Dist|Super)\.|^(?:\p{Lu}\.\s?){2,5}(?:\p{L}{1,5}\.)?$/u;

/** `Doubleday & Co., Inc.`: the comma is the house's own. */
function withCompanies(left: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isForm = /^(?:Inc|Ltd|LLC|L\.L\.C|Co|S\.A|GmbH|plc)\.?$/iu.test(
      left.slice(part.start, part.end).replaceAll(WIPED, '').trim(),
    );
    if (isForm && before !== undefined) before.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}

type Located = Pick<ImprintBracket, 'pages' | 'locator'>;

const whole = (slate: Slate, from: number, to: number): Span & { printed: string } => {
  const { start, end, printed } = slate.field(from, to);
  return { start, end, printed };
};

/** Pages in front of the bracket; of a contribution the first is where it begins. */
function takeBefore(slate: Slate, left: string, open: number, input: ImprintInput): Located {
  const from = Math.max(0, open - 80);
  const before = left.slice(from, open);
  const match =
    BEFORE.exec(before) ?? (input.hasNames && !input.hasMark ? BEFORE_PLAIN.exec(before) : null);
  const list = match?.groups?.list;
  if (match === null || list === undefined) return {};
  const at = from + match.index + match[0].indexOf(list);
  slate.wipe({ start: slate.span.start + from + match.index, end: slate.span.start + open });
  if (!input.isPart) return { locator: whole(slate, at, at + list.length) };
  const [first = ''] = list.split(',');
  const pages = slate.field(at, at + first.length, first.replace(/\s?[–—]\s?/gu, '-'));
  const rest = at + first.length + 2;
  return rest < at + list.length
    ? { pages, locator: whole(slate, rest, at + list.length) }
    : { pages };
}

function takeAfter(slate: Slate, left: string, close: number, isPart: boolean): Located {
  const match = AFTER.exec(left.slice(close, close + 60));
  const list = match?.groups?.list;
  if (match === null || list === undefined) return {};
  const at = close + match[0].indexOf(list);
  slate.wipe({ start: slate.span.start + at, end: slate.span.start + at + list.length });
  const isRange = /^\d{1,4}\s?[-–]\s?\d{1,4}$/u.test(list);
  return isPart && isRange
    ? { pages: slate.field(at, at + list.length, list.replace(/\s?[–—]\s?/gu, '-')) }
    : { locator: whole(slate, at, at + list.length) };
}

function issuedAt(slate: Slate, from: number, to: number): PrintedDate | undefined {
  const printed = slate.left.slice(from, to);
  const date = readPrintedDates(printed).at(-1);
  if (date === undefined || date.kind === 'forthcoming') return undefined;
  const start = from + date.start;
  const field = slate.field(start, start + date.printed.length, date.readings[0]?.edtf ?? '');
  return { ...field, readings: date.readings };
}

export interface ImprintInput {
  slate: Slate;
  hidden: readonly Span[];
  headEnd: number;
  hasNames: boolean;
  /** The title is set in italics or quotation marks. */
  hasMark: boolean;
  /** The work stands in another one. */
  isPart: boolean;
}

export function takeImprint(input: ImprintInput): ImprintBracket | undefined {
  const { slate, hidden, headEnd } = input;
  const left = slate.without(hidden);
  const match = BRACKET.exec(left.slice(headEnd));
  if (match?.groups === undefined) return undefined;
  // `in: *Osteuropa* 62 (2012)`: with the year alone it is a journal's.
  if (input.isPart && !/\p{L}/u.test(match.groups.inner ?? '')) return undefined;
  const open = headEnd + match.index;
  const close = open + match[0].length;
  const base = slate.span.start;
  const inner = { start: open + 1, end: open + 1 + (match.groups.inner ?? '').length };
  const issued = issuedAt(slate, inner.start, inner.end + 4);
  if (issued === undefined) return undefined;
  const after = takeAfter(slate, left, close, input.isPart);
  const located =
    Object.keys(after).length === 0 && !NUMBERED.test(left.slice(headEnd, open))
      ? takeBefore(slate, left, open, input)
      : after;
  slate.wipe({ start: issued.start, end: base + close });
  const edition = takeEdition(slate, hidden, inner);
  const roles = takeRoles(slate, hidden, headEnd);
  for (const nothing of slate.left.slice(inner.start, inner.end).matchAll(NOTHING)) {
    const start = base + inner.start + nothing.index;
    slate.wipe({ start, end: start + nothing[0].length });
  }
  const parts = withCompanies(
    slate.left,
    withStates(slate.left, segments(slate.left, inner, 'comma')),
  ).filter((part) => {
    const words = slate.left.slice(part.start, part.end).replaceAll(WIPED, '');
    return /\p{L}{2}/u.test(words) && !COURT.test(words);
  });
  const imprint = imprintOf(slate.left, parts, false);
  const named = Object.entries(imprint).map(
    ([key, { start, end }]: [string, Span]) => [key, slate.field(start, end)] as const,
  );
  slate.wipe({ start: base + open, end: base + close });
  return {
    issued,
    ...Object.fromEntries(named),
    ...(edition === undefined ? {} : { edition }),
    roles,
    ...located,
  };
}
