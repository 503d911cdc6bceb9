/** Volume–journal–page as lawyers write it: `30 PACE L. REV. 79, 85 (2009)`, `(2012) 45 Modern Law Review 123`. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedField } from '../../../sources/model.ts';
import type { Slate } from '../slate.ts';

export interface LawPlace {
  /** Absent where the year counts the volumes: `1986 I.C.J. 14`. */
  volume?: PrintedField;
  container: PrintedField;
  pages: PrintedField;
  issue?: PrintedField;
  locator?: Span & { printed: string };
  isCase: boolean;
}

const JOURNAL =
  "(?<container>\\p{Lu}[\\p{L}.&'’]{0,30}(?:\\s(?:(?:of|on|and|for|the|in)\\s)?[\\p{Lu}&][\\p{L}.&'’]{0,30}|\\s(?:\\d?d|2d|3d|4th)\\.?){0,8})";
const PAGE =
  '(?<page>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?)(?:,\\s(?<at>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?(?:,\\s\\d{1,5}){0,3}))?';

const BLUEBOOK = new RegExp(
  `(?<![\\p{L}\\d])(?<volume>\\d{1,4})\\s${JOURNAL}\\s${PAGE}\\s?(?=\\((?:[^()]{0,30}\\d{4}|\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2})\\))`,
  'u',
);
const OSCOLA = new RegExp(
  `(?<=[([]\\d{4}[)\\]]\\s)(?<volume>\\d{1,4})(?:\\((?<issue>\\d{1,3}(?:[-–/]\\d{1,3})?)\\))?\\s${JOURNAL}\\s${PAGE}`,
  'u',
);

const AT = '(?:(?:,\\s|\\s\\()(?<at>\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:\\s?ff?\\.?)?)\\)?)?';
const FOLLOWING = '(?:\\s?ff?\\.?(?![\\p{L}]))?';
/** `GRUR 2017, 964, 967 f.`, `EuZA 2011, 295 (305)`: letters for the journal, the year for the volume. */
const GERMAN_YEAR = new RegExp(
  `(?<=(?:,|[?!]|\\uE000)\\s?)(?<![\\p{L}\\d])(?<container>(?=\\p{L}{0,6}\\p{Lu}\\p{L}{0,6}\\p{Lu})[\\p{L}]{2,10}(?:-\\p{L}{2,12})?|Zeitschrift [^,;:()\\d\\uE000]{3,70})\\s(?<year>(?:18|19|20)\\d{2}),\\s(?:S\\.\\s)?(?<page>\\d{1,5})${FOLLOWING}${AT}(?![\\d\\p{L}])`,
  'u',
);
/** `AVR 31 (1993), S. 30–81, 45`, `Osteuropa 62 (2012) 331 (337 f)`. */
const GERMAN_VOLUME = new RegExp(
  `(?<=,\\s)(?<container>\\p{Lu}[^,;:()\\d\\uE000]{1,80}?)\\s(?<volume>\\d{1,4})(?:[:/](?<issue>\\d{1,3}))?\\s\\((?<year>(?:18|19|20)\\d{2})\\),?\\s(?:S\\.\\s)?(?<page>\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?)${FOLLOWING}${AT}(?![\\d\\p{L}])`,
  'u',
);

/** `[2010] ICJ Rep 403`, `[1998] AC 20`: reports counted by the year. */
const OSCOLA_YEAR =
  /(?<=\[\d{4}\]\s)(?<container>ICJ Rep|AC|QB|KB|WLR|All ER|ECR|UKSC|UKHL|EWCA (?:Civ|Crim)|EWHC)\s(?<page>\d{1,5})/u;

const REPORTER =
  /^(?:U\. ?S\.|S\. ?Ct\.|F\.(?: ?[234]d|4th)?|F\. ?Supp\.(?: ?[23]d)?|A\.C\.|AC|QB|KB|WLR|All ER|ECR|I-|EHRR|ICJ Rep(?:orts|\.)?)/u;

/** As German-speaking lawyers print it; the year stays for the reader of dates. */
function takeGerman(slate: Slate, left: string): LawPlace | undefined {
  const match = GERMAN_YEAR.exec(left) ?? GERMAN_VOLUME.exec(left);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const { container = '', volume, issue, year = '', page = '', at } = groups;
  const place = (part: string, from: number): PrintedField => {
    const start = left.indexOf(part, from);
    return slate.field(start, start + part.length);
  };
  const after = (field: Span): number => field.end - slate.span.start;
  const containerField = place(container, match.index);
  const yearField = place(year, after(containerField) + (volume?.length ?? 0));
  const pages = place(page, after(yearField));
  const located = at === undefined ? undefined : place(at, after(pages));
  const volumeField = volume === undefined ? undefined : place(volume, after(containerField));
  const issueField =
    issue === undefined || volumeField === undefined ? undefined : place(issue, after(volumeField));
  slate.wipe({
    start: containerField.start,
    end: yearField.start - (volume === undefined ? 0 : 1),
  });
  slate.wipe({ start: yearField.end + 1, end: slate.span.start + match.index + match[0].length });
  // One page is where the article begins; only a second one is where the words stand.
  return {
    ...(volumeField === undefined ? {} : { volume: volumeField }),
    ...(issueField === undefined ? {} : { issue: issueField }),
    container: containerField,
    pages: { ...pages, value: pages.value.replace(/\s?[–—]\s?/gu, '-') },
    isCase: false,
    ...(located === undefined
      ? {}
      : { locator: { start: located.start, end: located.end, printed: located.printed } }),
  };
}

export function takeLawPlace(slate: Slate, hidden: readonly Span[]): LawPlace | undefined {
  const left = slate.without(hidden);
  const german = takeGerman(slate, left);
  if (german !== undefined) return german;
  const match = BLUEBOOK.exec(left) ?? OSCOLA.exec(left) ?? OSCOLA_YEAR.exec(left);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const { volume = '', container = '', page = '', issue, at } = groups;
  const place = (part: string, from: number): PrintedField => {
    const start = left.indexOf(part, from);
    return slate.field(start, start + part.length);
  };
  const volumeField = place(volume, match.index);
  const containerField = place(container, volumeField.end - slate.span.start);
  const pages = place(page, containerField.end - slate.span.start);
  const located = at === undefined ? undefined : place(at, pages.end - slate.span.start);
  const isYear = /^(?:18|19|20)\d{2}$/u.test(volume);
  const start = slate.span.start + match.index;
  slate.wipe({ start: isYear ? containerField.start : start, end: start + match[0].length });
  return {
    ...(isYear || volume === '' ? {} : { volume: volumeField }),
    container: containerField,
    pages: { ...pages, value: pages.value.replace(/\s?[–—]\s?/gu, '-') },
    isCase: REPORTER.test(container),
    ...(issue === undefined ? {} : { issue: place(issue, volumeField.end - slate.span.start) }),
    ...(located === undefined
      ? {}
      : { locator: { start: located.start, end: located.end, printed: located.printed } }),
  };
}
