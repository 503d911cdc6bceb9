/** Lists of persons' names and names of institutions, from the head of a citation or after a role. */
import type { PrintedName } from '../../../sources/model.ts';
import { INSTITUTION, MORE_NAMES, ROLE_EDITOR } from '../cues.ts';
import {
  BARE_INITIALS_FAMILY,
  CAPITALS_GIVEN,
  FAMILY_GIVEN,
  FAMILY_INITIALS,
  FAMILY_ONLY,
  GIVEN_FAMILY,
  INITIAL_GIVEN_FAMILY,
  INITIALS_FAMILY,
  NAME_SEPARATOR,
  NO_NAME,
} from './name-forms.ts';

export interface NameList {
  names: PrintedName[];
  moreNames: boolean;
  /** Offset after the list, and after "(eds)" where that is printed. */
  end: number;
}

export interface NameOptions {
  /** In a bibliography `Broers, Laurence` is one person, in a note mostly two words. */
  familyFirst: boolean;
  /** Full given names (`Laurence Broers`) are taken for names. */
  fullNames: boolean;
  /** A surname alone is a name (short forms). */
  familyOnly?: boolean;
  role?: PrintedName['role'];
  /** No name may reach over this offset. */
  limit: number;
}

type Form = readonly [RegExp, 'given-first' | 'family-first' | undefined];

/** `GOLDSMITH` and `DE WAAL` are typography; the name itself is written with small letters. */
const fromCapitals = (name: string): string =>
  /^[\p{Lu}\s.’'-]{3,}$/u.test(name) && /\p{Lu}{3}/u.test(name)
    ? name.replace(
        /(\p{Lu})(\p{Lu}+)/gu,
        (_, first: string, rest: string) => first + rest.toLowerCase(),
      )
    : name;

/** What may come after a name; a letter may not, unless the name is in initials (GOST). */
const AFTER_NAME =
  /\s?(?:[,;:.(/&[<“"«„*\uE000–—]|$|(?:and|und|u\.|oraz|i|et|и|та|і|ve|y|e|eds?\.?|Hrsg|red\.|dir\.)(?![\p{L}]))/uy;
/** `Gesellschaftsgeschichte, Bd. 4`: what counts volumes and pages is no initial. */
const NO_INITIAL = /^(?:Bd|Bde|Jg|Nr|Vol|No|Art|Abs|Kap|Rn|Rz|Hg|Ed|Fn|Anm|Tab|Abb|St)\.?$/u;
const isInitials = (given: string): boolean => /^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]?)+$/u.test(given);
const CYRILLIC = /\p{Script=Cyrillic}/u;

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** After a first name in initials the next words in capitals are the title, not a second person. */
function formsFor(options: NameOptions, first: PrintedName | undefined): Form[] {
  const isFirst = first === undefined;
  const forms: Form[] = [
    [INITIALS_FAMILY, 'given-first'],
    [FAMILY_INITIALS, 'family-first'],
    [INITIAL_GIVEN_FAMILY, 'given-first'],
    ...(options.familyFirst && isFirst ? [] : ([[BARE_INITIALS_FAMILY, 'given-first']] as const)),
    [CAPITALS_GIVEN, 'family-first'],
  ];
  if (first?.given !== undefined && isInitials(first.given)) return forms;
  if (options.familyFirst && isFirst) forms.push([FAMILY_GIVEN, 'family-first']);
  if (options.fullNames) forms.push([GIVEN_FAMILY, 'given-first']);
  if (options.familyFirst && !isFirst) forms.push([FAMILY_GIVEN, 'family-first']);
  if (options.familyOnly === true) forms.push([FAMILY_ONLY, undefined]);
  return forms;
}

/** `Ian G. MacNeil` looks like a surname with an initial until the next word is seen. */
function isHalfOfGivenFirst(text: string, end: number): boolean {
  const next =
    /\s(?:\p{Lu}\p{Ll}{0,2}\.\s)?(\p{Lu}[\p{L}’'-]+)(?=\s?(?:[,:;(&\uE000]|$|and |und |eds?\b|I{2,3}(?!\p{L})|IV(?!\p{L})|[JS]r\.))/uy;
  const match = execAt(next, text, end);
  return match !== null && !CYRILLIC.test(match[1] ?? '');
}

/** `Holmes, Jr.`, `Brewbaker III`; printed with the name, no part of the surname. */
const SUFFIX = /,?\s(?:[JS]r\.?|[JS]R\.?|I{2,3}|IV)(?=[\s,;:.&(]|$)/uy;

function oneName(
  text: string,
  at: number,
  options: NameOptions,
  first: PrintedName | undefined,
): { name: PrintedName; end: number } | undefined {
  if (NO_NAME.test(text.slice(at, at + 16))) return undefined;
  for (const [pattern, order] of formsFor(options, first)) {
    const match = execAt(pattern, text, at);
    if (match === null) continue;
    const end =
      at + match[0].length + (execAt(SUFFIX, text, at + match[0].length)?.[0].length ?? 0);
    if (NO_INITIAL.test(match.groups?.given ?? '')) continue;
    if (end > options.limit || INSTITUTION.test(match[0])) continue;
    const initials = pattern === FAMILY_INITIALS || pattern === INITIALS_FAMILY;
    if (pattern === FAMILY_INITIALS && isHalfOfGivenFirst(text, end)) continue;
    const closed = fits(AFTER_NAME, text, end) || end === options.limit;
    const openGost = initials && pattern === FAMILY_INITIALS && /\s/u.test(text.charAt(end));
    if (!closed && !openGost) continue;
    const family = fromCapitals(match.groups?.family ?? '').replace(/^v\.\s/u, 'von ');
    const printed = match.groups?.given;
    const given =
      printed === undefined || pattern === BARE_INITIALS_FAMILY ? printed : fromCapitals(printed);
    const name: PrintedName = {
      printed: text.slice(at, end),
      value: given === undefined ? family : `${given} ${family}`,
      start: at,
      end,
      family,
      role: options.role ?? 'author',
      ...(given === undefined ? {} : { given }),
      ...(order === undefined ? {} : { order }),
    };
    return { name, end };
  }
  return undefined;
}

const isCapitals = (printed: string): boolean =>
  /^\p{Lu}[\p{Lu}\s.’'-]{5,}$/u.test(printed) && /\p{Lu}{3}[^,]*\s.*\p{Lu}{3}/u.test(printed);

const MORE = new RegExp(`,?\\s(?:${MORE_NAMES})`, 'yu');
const EDITORS_AFTER = new RegExp(`,?\\s[([]?(?:${ROLE_EDITOR}|eds?\\.?)[)\\]]?`, 'yu');

/** Reads as many names as follow each other from `at`; undefined when there is not even one. */
export function readNames(whole: string, at: number, options: NameOptions): NameList | undefined {
  const text = options.limit < whole.length ? whole.slice(0, options.limit) : whole;
  const names: PrintedName[] = [];
  let end = at;
  for (let from = at; names.length < 40; ) {
    const found = oneName(text, from, options, names[0]);
    if (found === undefined) break;
    names.push(found.name);
    end = found.end;
    const separator = execAt(NAME_SEPARATOR, text, end);
    if (separator === null) break;
    from = end + separator[0].length;
  }
  const [first] = names;
  if (first === undefined) return undefined;
  // `RICHARD HOOKER, REFORMER AND PLATONIST`: in capitals only "&" says that a second name follows.
  if (names.length > 1 && isCapitals(first.printed) && !text.slice(at, end).includes('&')) {
    names.length = 1;
    end = first.end;
  }
  const more = execAt(MORE, text, end);
  if (more !== null) end += more[0].length;
  const editors = execAt(EDITORS_AFTER, text, end);
  if (editors !== null) {
    end += editors[0].length;
    for (const name of names) name.role = 'editor';
  }
  return { names, moreNames: more !== null, end };
}

/** An institution or a name that cannot be split, as one name. */
export function literalName(
  text: string,
  start: number,
  end: number,
  role: PrintedName['role'] = 'author',
): PrintedName {
  const printed = text.slice(start, end);
  return { printed, value: printed, start, end, literal: printed, role };
}
