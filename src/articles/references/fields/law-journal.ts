/** Volume–journal–page as lawyers write it in English: `30 PACE L. REV. 79, 85 (2009)`, `(2012) 45 Modern Law Review 123`. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedField } from '../../../sources/model.ts';
import type { Mark } from '../marks.ts';
import { type Slate, WIPED } from '../slate.ts';
import {
  AFTER_TITLE,
  BLUEBOOK,
  isReporter,
  NEUTRAL,
  OSCOLA,
  OSCOLA_YEAR,
  TREATY_SERIES,
  YEAR_VOLUME,
} from './law-patterns.ts';

export interface LawPlace {
  /** Absent where the year counts the volumes: `1986 I.C.J. 14`. */
  volume?: PrintedField;
  /** Absent for a judgment known by its number alone: `[2008] UKHL 13`. */
  container?: PrintedField;
  pages?: PrintedField;
  issue?: PrintedField;
  locator?: Span & { printed: string };
  isCase: boolean;
}

const normalDash = (field: PrintedField): PrintedField => ({
  ...field,
  value: field.value.replace(/\s?[–—]\s?/gu, '-'),
});

const YEAR = /^(?:18|19|20)\d{2}$/u;

/** The fields of one match; all is wiped but a year that counts the volumes, which the reader of dates needs. */
export function placeOf(slate: Slate, match: RegExpExecArray, from: number): LawPlace {
  const at = (name: string): PrintedField | undefined => {
    const range = match.indices?.groups?.[name];
    return range === undefined ? undefined : slate.field(from + range[0], from + range[1]);
  };
  const [volume, container, issue, page, cited] = [
    at('volume'),
    at('container'),
    at('issue') ?? at('number'),
    at('page'),
    at('at'),
  ];
  const base = slate.span.start + from;
  const end = base + match.index + match[0].length;
  const year =
    at('year') ?? (volume !== undefined && YEAR.test(volume.printed) ? volume : undefined);
  if (year === undefined) slate.wipe({ start: base + match.index, end });
  else {
    // The bracket or comma behind the year shows the reader of dates that it stands alone.
    const isKept = at('year') !== undefined && slate.text.charAt(year.end) !== '/';
    slate.wipe({ start: base + match.index, end: year.start });
    slate.wipe({ start: year.end + (isKept ? 1 : 0), end });
  }
  return {
    ...(volume === undefined || volume === year ? {} : { volume }),
    ...(container === undefined ? {} : { container }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { pages: normalDash(page) }),
    ...(cited === undefined
      ? {}
      : { locator: { start: cited.start, end: cited.end, printed: cited.printed } }),
    isCase: isReporter(container?.printed ?? ''),
  };
}

/** `‘Title’ [2016] Journal of Skills, Work and Learning 6(4): 345–356`. */
function afterTitle(slate: Slate, title: Mark | undefined): LawPlace | undefined {
  if (title === undefined) return undefined;
  const match = AFTER_TITLE.exec(slate.left.slice(title.end, title.end + 260));
  return match === null ? undefined : placeOf(slate, match, title.end);
}

/** `[2008] UKHL 13`: wiped, for the number is neither a page nor a publisher. */
function takeNeutral(slate: Slate): boolean {
  let found = false;
  for (const { index, 0: printed } of slate.left.matchAll(NEUTRAL)) {
    const start = slate.span.start + index;
    slate.wipe({ start, end: start + printed.length });
    found = true;
  }
  return found;
}

/** `CHARLES RICE, 50 QUESTIONS ON THE NATURAL LAW 159 (1993)`: without a title before it, it is the title. */
function isTitle(slate: Slate, match: RegExpExecArray, hidden: readonly Span[]): boolean {
  if (hidden.length > 0 || isReporter(match.groups?.container ?? '')) return false;
  const before = slate.left.slice(0, match.index);
  return before.includes(WIPED) && !/\p{L}/u.test(before);
}

export function takeLawPlace(
  slate: Slate,
  hidden: readonly Span[],
  title: Mark | undefined,
): LawPlace | undefined {
  const isNeutral = takeNeutral(slate);
  for (const pattern of [BLUEBOOK, OSCOLA, OSCOLA_YEAR, YEAR_VOLUME, TREATY_SERIES]) {
    const match = pattern.exec(slate.without(hidden));
    if (match !== null && !isTitle(slate, match, hidden)) {
      const place = placeOf(slate, match, 0);
      return { ...place, isCase: place.isCase || isNeutral };
    }
  }
  return afterTitle(slate, title) ?? (isNeutral ? { isCase: true } : undefined);
}
