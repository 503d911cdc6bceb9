/** Sources that are older than what they are to prove. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import type { Source } from '../../sources/model.ts';
import type { Observation } from '../model.ts';

type Dated = Pick<Source, 'id' | 'issued'>;

/** First and last day of publication; null where it is not known. */
function issuedOf(source: Dated | undefined) {
  const range = source?.issued ? edtfRange(source.issued) : null;
  return source && range?.from && range.to
    ? { printed: source.issued ?? '', first: range.from, last: range.to }
    : null;
}

/**
 * A sentence for each source that was out before the observation can have begun, and for each report of a source that is
 * older than that source. Sources without a date are believed; of a time that lasted, its beginning counts.
 */
export function sourcesBeforeEvent(
  { date, locators }: Pick<Observation, 'date' | 'locators'>,
  sourceOf: (id: string) => Dated | undefined,
): string[] {
  const begins = edtfRange(date)?.from ?? null;
  const found = locators.flatMap(({ source, reported }) => {
    const own = issuedOf(source === null ? undefined : sourceOf(source));
    const report = issuedOf(reported === null ? undefined : sourceOf(reported.source));
    return [
      ...(begins !== null && own !== null && own.last < begins
        ? [`${source} is of ${own.printed}, before it happened`]
        : []),
      ...(own !== null && report !== null && report.last < own.first
        ? [`${reported?.source} is of ${report.printed}, before ${source} of which it reports`]
        : []),
    ];
  });
  return [...new Set(found)];
}
