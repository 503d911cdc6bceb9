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

const REPORTER =
  /^(?:U\. ?S\.|S\. ?Ct\.|F\.(?: ?[234]d|4th)?|F\. ?Supp\.(?: ?[23]d)?|A\.C\.|AC|QB|KB|WLR|All ER|ECR|I-|EHRR|ICJ Rep(?:orts|\.)?)/u;

export function takeLawPlace(slate: Slate, hidden: readonly Span[]): LawPlace | undefined {
  const left = slate.without(hidden);
  const match = BLUEBOOK.exec(left) ?? OSCOLA.exec(left);
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
    ...(isYear ? {} : { volume: volumeField }),
    container: containerField,
    pages: { ...pages, value: pages.value.replace(/\s?[–—]\s?/gu, '-') },
    isCase: REPORTER.test(container),
    ...(issue === undefined ? {} : { issue: place(issue, volumeField.end - slate.span.start) }),
    ...(located === undefined
      ? {}
      : { locator: { start: located.start, end: located.end, printed: located.printed } }),
  };
}
