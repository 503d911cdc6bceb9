/** Since when an observation was known: what counts on a day is what could have been known on it. Pure. */
import { z } from 'zod';
import { edtfRange } from '../kernel/dates/edtf-range.ts';
import type { Source } from '../sources/model.ts';
import type { Observation } from './model.ts';

export const KnownSince = z.object({
  /** ISO day. */
  day: z.string(),
  /** What tells it: the day a source was published, the day it was read, or the end of the observation's own date. */
  by: z.enum(['issued', 'accessed', 'date']),
  /** The source that tells it; null when only its own date does. */
  source: z.string().nullable(),
});
export type KnownSince = z.infer<typeof KnownSince>;

type Dated = Pick<Source, 'issued' | 'accessed'>;

/** Of a month or a year the last day: only then it was out for certain. */
const lastDay = (date: string | null | undefined): string | null => {
  const range = date ? edtfRange(date) : null;
  return range?.to ?? range?.from ?? null;
};

function publicationOf(id: string, source: Dated | undefined): KnownSince | null {
  const issued = lastDay(source?.issued);
  if (issued !== null) return { day: issued, by: 'issued', source: id };
  const accessed = lastDay(source?.accessed);
  return accessed === null ? null : { day: accessed, by: 'accessed', source: id };
}

/**
 * The earliest day on which one of its sources was out: `issued`, else `accessed`; of a source without either, the report
 * in which it was read. A source that was out before the observation can have begun cannot have told it and is passed
 * over. Without a source that tells, the last day of the observation's date; of an open end, its first.
 */
export function knownSince(
  { date, locators }: Pick<Observation, 'date' | 'locators'>,
  sourceOf: (id: string) => Dated | undefined,
): KnownSince {
  const range = edtfRange(date);
  const begins = range?.from ?? null;
  const telling = locators
    .map(({ source, reported }) => {
      const own = source === null ? null : publicationOf(source, sourceOf(source));
      return own ?? (reported && publicationOf(reported.source, sourceOf(reported.source)));
    })
    .filter((known) => known !== null)
    .filter(({ day }) => begins === null || day >= begins);
  const first = telling.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
  return first ?? { day: range?.to ?? begins ?? '', by: 'date', source: null };
}

/**
 * Whether it counts on a day.
 *
 * @param asOf ISO day, the day itself included; null for all that is known by now
 */
export const wasKnown = ({ day }: KnownSince, asOf: string | null): boolean =>
  asOf === null || day <= asOf;
