/** Title, container, publisher and place from the marks between the words, where nothing is set off. */
import type { Span } from '../../../kernel/span.ts';
import { INSTITUTION } from '../cues.ts';
import { WIPED } from '../slate.ts';
import { isPlace, isPublishingHouse } from './places.ts';
import { type Separator, segments, trim, wordCount } from './segments.ts';

/** Words after the title: who published it and where. */
export interface Imprint {
  publisher?: Span;
  place?: Span;
}

export interface PlainTitle extends Imprint {
  title?: Span;
}

const words = (text: string, { start, end }: Span): string => text.slice(start, end);

/** `Place: Publisher`, `М.: Наука`; undefined when the words before the colon name no place. */
export function placeAndPublisher(text: string, span: Span): Imprint | undefined {
  const printed = words(text, span);
  const colon = /^([^:]{1,60}?)\s?:\s/u.exec(printed);
  const [whole = '', before = ''] = colon ?? [];
  if (colon === null || wordCount(before) > 5 || !/^\p{Lu}/u.test(before)) return undefined;
  const publisher = trim(text, { start: span.start + whole.length, end: span.end });
  if (publisher.end <= publisher.start) return undefined;
  if (!isPlace(before) && wordCount(before) > 3) return undefined;
  return { place: { start: span.start, end: span.start + before.length }, publisher };
}

/** The words right before a year without a comma: `New York 2013` is a place, `SIPRI 2017` is not. */
const isPlaceLike = (printed: string, hasPublisher: boolean): boolean =>
  isPlace(printed) ||
  (!isPublishingHouse(printed) &&
    !INSTITUTION.test(printed) &&
    !/^[\p{Lu}\d]{2,}$/u.test(printed) &&
    wordCount(printed) <= (hasPublisher ? 3 : 2) &&
    /^\p{Lu}/u.test(printed));

/** A publisher or an outlet is short and begins with a capital, a quotation mark or "the". */
const isOutletLike = (printed: string): boolean =>
  wordCount(printed) <= (INSTITUTION.test(printed) ? 14 : 9) &&
  (/^(?:[\p{Lu}“"«„\d]|the\s\p{Lu}|[a-z]{2,}\.[a-z]{2,4}$)/u.test(printed) ||
    isPublishingHouse(printed));

/** Reads the parts after a title. `yearAttached`: a year follows the last part with no mark between. */
export function imprintOf(text: string, parts: readonly Span[], yearAttached: boolean): Imprint {
  const last = parts.at(-1);
  if (last === undefined) return {};
  for (const part of parts) {
    const both = placeAndPublisher(text, part);
    if (both !== undefined) return both;
  }
  const before = parts.at(-2);
  const lastWords = words(text, last);
  if (yearAttached && isPlaceLike(lastWords, before !== undefined)) {
    return before === undefined ? { place: last } : { publisher: before, place: last };
  }
  if (before !== undefined && isPlace(words(text, before)) && !isPlace(lastWords))
    return { place: before, publisher: last };
  if (
    before !== undefined &&
    isPublishingHouse(lastWords) &&
    !isPublishingHouse(words(text, before)) &&
    isPlaceLike(words(text, before), true)
  )
    return { place: before, publisher: last };
  if (before !== undefined && isPlace(lastWords)) return { publisher: before, place: last };
  return isPlace(lastWords) ? { place: last } : { publisher: last };
}

const joined = (parts: readonly Span[]): Span | undefined => {
  const [first] = parts;
  const last = parts.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
};

export interface PlainInput {
  text: string;
  /** From the end of the names to the first detail. */
  span: Span;
  separator: Separator;
  yearAttached: boolean;
  /** The citation says where it is published: without this all the words are the title. */
  hasDetails: boolean;
  /** Place and publisher follow the details: full stops before them are the title's own. */
  isWhole: boolean;
}

/** How many of the last parts are publisher and place; the title is all that stands before them. */
function tailLength(text: string, parts: readonly Span[], yearAttached: boolean): number {
  const at = (index: number): string => {
    const part = parts.at(index);
    return part === undefined ? '' : words(text, part);
  };
  if (parts.length < 2) return 0;
  if (
    placeAndPublisher(text, parts.at(-1) ?? { start: 0, end: 0 }) !== undefined &&
    isPlace(at(-1).split(':')[0] ?? '')
  )
    return 1;
  if (parts.length > 2) {
    const lastIsPlace = isPlace(at(-1)) || (yearAttached && isPlaceLike(at(-1), true));
    if (
      lastIsPlace &&
      isOutletLike(at(-2)) &&
      (isPublishingHouse(at(-2)) || yearAttached || isPlace(at(-1)))
    )
      return 2;
    if (isPlace(at(-2)) && isOutletLike(at(-1))) return 2;
  }
  return isOutletLike(at(-1)) ? 1 : 0;
}

export function plainTitle({
  text,
  span,
  separator,
  yearAttached,
  hasDetails,
  isWhole,
}: PlainInput): PlainTitle {
  const parts = segments(text, span, separator);
  if (parts.length === 0) return {};
  const all = joined(parts);
  if (isWhole && all !== undefined && !words(text, all).includes(': ')) return { title: all };
  if (separator === 'stop') {
    // A title may have full stops; where a place of publication follows, it reaches up to that.
    const place = parts.findIndex((part) => placeAndPublisher(text, part) !== undefined);
    const titleParts = Math.max(1, place);
    const rest = parts
      .slice(titleParts)
      .flatMap((part) =>
        segments(text, part, 'comma').filter((piece) => !words(text, piece).includes(WIPED)),
      );
    const whole = joined(parts.slice(0, titleParts)) ?? span;
    return { title: whole, ...imprintOf(text, rest, yearAttached) };
  }
  const tail = hasDetails ? tailLength(text, parts, yearAttached) : 0;
  const title = joined(parts.slice(0, parts.length - tail));
  const imprint = imprintOf(text, parts.slice(parts.length - tail), yearAttached);
  return title === undefined ? imprint : { title, ...imprint };
}
