/** How often each code was applied in the documents of each month or year. */
import type { Period } from './filter.ts';
import type { CodedDocument, PlacedCoding } from './subject.ts';

export interface PeriodCount {
  /** `2020` or `2020-11`. */
  period: string;
  /** All documents of the period that were looked at, coded or not, and their words. */
  documents: number;
  words: number;
  /** By code; a code that was not applied is not here. */
  codings: Record<string, number>;
}

export interface CodesOverTime {
  by: Period;
  periods: PeriodCount[];
  /** Documents without a date, or with one that may lie in several periods, and their codings: not counted. */
  undated: { documents: number; codings: number };
}

/** More periods than this are not drawn empty: then only those with documents are there. */
const MAX_GAPS = 1200;

const next = (period: string): string => {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return String(year + 1).padStart(4, '0');
  const later = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(later[0]).padStart(4, '0')}-${String(later[1]).padStart(2, '0')}`;
};

/** Empty periods in between are part of the picture. */
function withGaps(known: readonly string[]): string[] {
  const sorted = [...known].sort();
  const last = sorted.at(-1);
  const all: string[] = [];
  for (let at = sorted[0]; at !== undefined && last !== undefined && at <= last; at = next(at)) {
    all.push(at);
    if (all.length > MAX_GAPS) return sorted;
  }
  return all;
}

export function codesOverTime(
  documents: readonly CodedDocument[],
  codings: readonly PlacedCoding[],
  by: Period,
): CodesOverTime {
  const periodOf = new Map(documents.map((document) => [document.id, document.value(by)]));
  const periods = new Map(
    withGaps([...new Set(periodOf.values())].filter((period) => period !== '')).map(
      (period): [string, PeriodCount] => [period, { period, documents: 0, words: 0, codings: {} }],
    ),
  );
  const undated = { documents: 0, codings: 0 };
  for (const { id, words } of documents) {
    const period = periods.get(periodOf.get(id) ?? '');
    if (period) {
      period.documents += 1;
      period.words += words;
    } else undated.documents += 1;
  }
  for (const { document, code } of codings) {
    const period = periods.get(periodOf.get(document) ?? '');
    if (period) period.codings[code] = (period.codings[code] ?? 0) + 1;
    else undated.codings += 1;
  }
  return { by, periods: [...periods.values()], undated };
}
