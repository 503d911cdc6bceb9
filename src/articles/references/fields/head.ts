/** The head of a citation: who wrote it, and in author–date styles when. */
import { readPrintedDates } from '../../../kernel/dates/read-printed-dates.ts';
import type { Span } from '../../../kernel/span.ts';
import type { PrintedDate, PrintedName } from '../../../sources/model.ts';
import { INSTITUTION, LEAD_IN } from '../cues.ts';
import type { Mark } from '../marks.ts';
import { type Slate, WIPED } from '../slate.ts';
import { literalName, type NameList, type NameOptions, readNames } from './names.ts';
import { type Separator, segments, wordCount } from './segments.ts';

export interface Head {
  /** Spans count in the slate. */
  names: PrintedName[];
  moreNames: boolean;
  /** Where the title may begin. */
  end: number;
  /** How the parts after the names are set apart; undefined where nothing told. */
  separator: Separator | undefined;
  issued?: PrintedDate;
  /** Offsets of the whole text. */
  prose: Span | undefined;
}

const startOf = (left: string): number => {
  const found = /[^\s\uE000,;:.]/u.exec(left);
  return found === null ? left.length : found.index;
};

/** Up to the first italics or quotation only marks, a year in brackets or nothing may stand after names. */
const REACHES = /^[\s,:;.\uE000–—]{0,4}(?:\(?[^()\p{L}]{0,3}\d{4}[^()]{0,20}\)?[\s,:.]{0,3})?$/u;

/** Full names without italics to confirm them need some words of a title after them. */
function hasTitleAfter(left: string, end: number): boolean {
  const parts = segments(left, { start: end, end: left.length }, 'comma');
  const [first] = parts;
  if (first === undefined) return false;
  const title = wordCount(left.slice(first.start, first.end));
  return title >= 3 || (title >= 1 && parts.length > 1);
}

function namesAt(
  left: string,
  at: number,
  firstMark: number,
  inList: boolean,
): NameList | undefined {
  const options: NameOptions = { familyFirst: inList, fullNames: true, limit: firstMark };
  const list = readNames(left, at, options);
  const isOpen = (found: NameList | undefined): found is NameList =>
    found !== undefined &&
    (REACHES.test(left.slice(found.end, Math.min(firstMark, found.end + 40))) ||
      /^\s?(?:[,:.;(/–—]|\s)/u.test(left.slice(found.end)));
  // `Halbach, Uwe: Title` in a note: only the colon or the year shows that the surname comes first.
  const inverted = inList ? undefined : readNames(left, at, { ...options, familyFirst: true });
  if (
    inverted !== undefined &&
    inverted.end > (list?.end ?? 0) &&
    // `JOHN ELY, DEMOCRACY AND DISTRUST (1980)` is an author and a title, both in capitals.
    /\p{Ll}{2}/u.test(left.slice(at, inverted.end)) &&
    /^\s?(?::|\(\d{4}|\/)/u.test(left.slice(inverted.end))
  )
    return inverted;
  if (!isOpen(list)) return undefined;
  const plain = firstMark === left.length || wordCount(left.slice(list.end, firstMark)) > 2;
  const inFull = list.names.every(
    ({ given, order }) => order === 'given-first' && !/\./u.test(given ?? ''),
  );
  return plain && inFull && !hasTitleAfter(left, list.end) ? undefined : list;
}

/** `Broers, L. (2013).`, `Halbach, Uwe (2012):`, `Broers, Laurence. 2013.` */
const YEAR_AFTER =
  /^[\s,.]{0,2}(?:\((?<inner>[^()]{3,30})\)|(?<bare>(?:19|20)\d{2}[a-h]?)(?=[.,:]))[\s.,:]{0,3}/u;

function yearAfter(
  slate: Slate,
  at: number,
): { issued: PrintedDate; end: number; stop: boolean } | undefined {
  const match = YEAR_AFTER.exec(slate.left.slice(at, at + 60));
  const printed = match?.groups?.inner ?? match?.groups?.bare;
  if (match === null || printed === undefined) return undefined;
  const [date] = readPrintedDates(printed);
  if (date === undefined || date.kind === 'forthcoming') return undefined;
  const from = at + match[0].indexOf(printed) + date.start;
  const field = slate.field(from, from + date.printed.length, date.readings[0]?.edtf ?? '');
  return {
    issued: { ...field, readings: date.readings },
    end: at + match[0].length,
    stop: /[.]\s?$/u.test(match[0]),
  };
}

const separatorAt = (
  left: string,
  at: number,
): { separator: Separator | undefined; end: number } => {
  const match = /^[\s\uE000]{0,2}[,.:;]?[\s\uE000]{0,2}/u.exec(left.slice(at, at + 6));
  const mark = match?.[0] ?? '';
  const end = at + mark.length;
  if (mark.includes('.') || (left.charAt(at - 1) === '.' && !/[,:;]/u.test(mark)))
    return { separator: 'stop', end };
  return { separator: /[,:;]/u.test(mark) ? 'comma' : undefined, end };
};

function withNames(slate: Slate, list: NameList, prose: Span | undefined): Head {
  const year = yearAfter(slate, list.end);
  const after = separatorAt(slate.left, list.end);
  const head = { names: list.names, moreNames: list.moreNames, prose };
  if (year === undefined) return { ...head, ...after };
  return { ...head, end: year.end, separator: year.stop ? 'stop' : 'comma', issued: year.issued };
}

/** "in the South Caucasus, …": an article or a preposition of place before capitals makes them no name. */
const OF_A_THING =
  /(?<![\p{L}])(?:the|in|at|on|to|for|der|die|das|dem|den|im|in|le|la|les|au|en|dans|w|we|na|в|на)\s$/iu;

/** `Human Rights Watch`: the last two words of an institution's name look like a person's. */
const isRestOfInstitution = (words: string): boolean =>
  INSTITUTION.test(/(?:\p{Lu}[\p{L}’'-]*\s){2,8}\p{Lu}[\p{L}’'-]*$/u.exec(words)?.[0] ?? '');

/** Names right before the title, after words of prose: "an article of Pål Kolstø and Helge Blakkisrud, …". */
function namesBefore(
  left: string,
  start: number,
  firstMark: number,
): { list: NameList; at: number } | undefined {
  const from = Math.max(start, firstMark - 240);
  const capitals = /(?<![\p{L}.’'-])(?=\p{Lu})/gu;
  capitals.lastIndex = from;
  for (
    let match = capitals.exec(left);
    match !== null && match.index < firstMark;
    match = capitals.exec(left)
  ) {
    capitals.lastIndex = match.index + 1;
    const list = readNames(left, match.index, {
      familyFirst: false,
      fullNames: true,
      limit: firstMark,
    });
    const before = left.slice(Math.max(start, match.index - 12), match.index);
    if (
      list !== undefined &&
      !OF_A_THING.test(before) &&
      !isRestOfInstitution(left.slice(Math.max(start, match.index - 60), list.end)) &&
      REACHES.test(left.slice(list.end, firstMark))
    )
      return { list, at: match.index };
  }
  return undefined;
}

/** "Human Rights Watch", "RIA Novosti": names, not the words of a title. */
const isAllCapitals = (words: string): boolean =>
  words.split(/\s+/u).every((word) => /^(?:\p{Lu}|(?:of|and|the|for|и|i|für|und)$)/u.test(word));

const BEFORE_YEAR = /^[^.()\uE000]{2,140}?(?=\.?\s\((?:\d{4}|n\.d\.))/u;
/** In a note `Luhmann, Rechtssoziologie (1972)` is an author and a title. */
const BEFORE_YEAR_NO_COMMA = /^[^.(),\uE000]{2,140}?(?=\.?\s\((?:\d{4}|n\.d\.))/u;

/** The first part names an institution and the same or other parts follow it. */
function institutionEnd(
  left: string,
  start: number,
  firstMark: number,
  inList: boolean,
): number | undefined {
  const limit = left.indexOf(WIPED, start);
  const end = Math.min(firstMark, limit < 0 ? left.length : limit);
  if (start >= firstMark) return undefined;
  const apa = (inList ? BEFORE_YEAR : BEFORE_YEAR_NO_COMMA).exec(left.slice(start, start + 170));
  if (apa !== null && /^\p{Lu}/u.test(apa[0]) && wordCount(apa[0]) <= 16)
    return start + apa[0].length;
  const parts = segments(left, { start, end }, 'comma');
  const [first, second] = parts;
  if (first === undefined || !/^(?:\p{Lu}|the\s)/u.test(left.slice(first.start, first.end)))
    return undefined;
  const words = left.slice(first.start, first.end);
  const beforeYear = /^.{3,120}?(?=\.\s(?:19|20)\d{2}[a-h]?$)/u.exec(words);
  if (beforeYear !== null && INSTITUTION.test(beforeYear[0]))
    return first.start + beforeYear[0].length;
  if (firstMark < left.length && parts.length === 1) {
    const isShort =
      wordCount(words) <= 5 &&
      isAllCapitals(words) &&
      /,\s?$/u.test(left.slice(first.end, firstMark));
    return INSTITUTION.test(words) || isShort ? first.end : undefined;
  }
  const title = second === undefined ? '' : left.slice(second.start, second.end);
  // `HMIC, Stop and Search Powers`: letters for an institution, and words of a title.
  if (/^\p{Lu}{3,8}$/u.test(words) && wordCount(title) >= 3) return first.end;
  if (!INSTITUTION.test(words) || second === undefined || wordCount(words) > 12) return undefined;
  const again = parts
    .slice(1)
    .some((part) => left.slice(part.start, part.end).toLowerCase() === words.toLowerCase());
  return again || firstMark < left.length ? first.end : undefined;
}

const ALONE =
  "(?:(?:[Vv]on|[Vv]\\.|[Vv]an|[Dd]er|[Dd]e|[Ll]a|[Dd]u|[Zz]u)\\s){0,3}(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}’'-]+";
/** German lawyers give the surname alone: `Gantert, Bibliothekarisches Grundwissen, 9. Aufl. 2016`. */
const SURNAMES = new RegExp(
  `^${ALONE}(?:\\s?[/–]\\s?${ALONE}){0,7}(?=,\\s(?:in:?\\s|\\p{Lu}[^,]{4,}))`,
  'u',
);
/** Elsewhere only several surnames joined by strokes are as clear. */
const JOINED = new RegExp(`^${ALONE}(?:/${ALONE}){1,7}(?=,\\s)`, 'u');

function surnamesAlone(left: string, start: number, isGerman: boolean): NameList | undefined {
  const head = left.slice(start, start + 240);
  const printed = ((isGerman ? SURNAMES.exec(head) : null) ?? JOINED.exec(head))?.[0];
  if (printed === undefined) return undefined;
  const limit = start + printed.length;
  return readNames(left, start, { familyFirst: false, fullNames: false, familyOnly: true, limit });
}

export interface HeadInput {
  slate: Slate;
  /** Italics and quotations that can be titles. */
  marks: readonly Mark[];
  /** Italics that hold only names of persons. */
  nameMarks: readonly Mark[];
  inList: boolean;
  language: string | undefined;
}

/** `in: *Ipsen* (Hrsg.)` names who edited what contains the work. */
const isEditor = (left: string, end: number): boolean =>
  /^\s?\((?:Hrsg|Hg|eds?)\.?\)/u.test(left.slice(end, end + 10));

/** Surnames set in italics, and how far the words before them reach. */
function surnamesMarked({ slate: { left }, nameMarks }: HeadInput): NameList | undefined {
  const [mark] = nameMarks;
  // `Dreyer/Kotthoff/Meckel-*Hentsch*`: only a part of the names is in italics.
  if (mark === undefined || /[/–-]\s?$/u.test(left.slice(0, mark.start))) return undefined;
  const list = readNames(left, mark.start, {
    familyFirst: false,
    fullNames: wordCount(left.slice(mark.start, mark.end)) > 1,
    familyOnly: true,
    limit: mark.end,
  });
  // `Fromm/Nordemann-A. Nordemann`: the editors of a commentary and who wrote in it.
  if (list !== undefined && list.end >= mark.end - 1) return list;
  const literal = literalName(left, mark.start, mark.end);
  return { names: [literal], moreNames: false, end: mark.end };
}

export function readHead(input: HeadInput): Head {
  const { slate, marks, nameMarks, inList, language } = input;
  const { left } = slate;
  const start = startOf(left);
  const firstMark = marks.find((mark) => mark.start >= start)?.start ?? left.length;
  const nobody = { names: [], moreNames: false, separator: undefined };
  const marked = surnamesMarked(input);
  const [first] = nameMarks;
  const isFirst = first !== undefined && first.start < firstMark;
  if (marked !== undefined && isFirst && !isEditor(left, marked.end)) {
    const before = { start: slate.span.start + start, end: slate.span.start + first.start };
    return withNames(slate, marked, first.start > start ? before : undefined);
  }
  const atStart = namesAt(left, start, firstMark, inList);
  if (atStart !== undefined) return withNames(slate, atStart, undefined);
  const alone = inList
    ? undefined
    : surnamesAlone(left, start, language?.startsWith('de') === true);
  if (alone !== undefined && firstMark > alone.end) return withNames(slate, alone, undefined);
  const leadIn = LEAD_IN.exec(left.slice(start, start + 170));
  const afterLead = start + (leadIn?.[0].length ?? 0);
  const proseTo = (end: number): Span | undefined =>
    end <= start ? undefined : { start: slate.span.start + start, end: slate.span.start + end };
  if (leadIn !== null) {
    const led = namesAt(left, afterLead, firstMark, inList);
    if (led !== undefined) return withNames(slate, led, proseTo(afterLead));
  }
  if (firstMark < left.length) {
    const before = namesBefore(left, afterLead, firstMark);
    if (before !== undefined) return withNames(slate, before.list, proseTo(before.at));
  }
  const institution = institutionEnd(left, start, firstMark, inList);
  if (institution !== undefined && leadIn === null) {
    const literal = literalName(left, start, institution);
    return withNames(slate, { names: [literal], moreNames: false, end: institution }, undefined);
  }
  if (leadIn !== null)
    return { ...nobody, end: Math.min(afterLead, firstMark), prose: proseTo(afterLead) };
  return { ...nobody, end: start, prose: undefined };
}
