import { namedStyles } from './named-styles.ts';
import { numericStyles } from './numeric-styles.ts';
import type { DateInText, DateStyle } from './printed-date.ts';

const styles: readonly DateStyle[] = [...namedStyles, ...numericStyles];

/** Patterns are shared and keep their place between calls, so each search begins by setting it back. */
function matchesOf(text: string, style: DateStyle, language: string | undefined): DateInText[] {
  const { pattern } = style;
  const dates: DateInText[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const groups = match.groups ?? {};
    const readings = style.read(groups, language);
    const isDate = readings.length > 0 || style.kind !== undefined || style.claims?.(groups);
    if (!isDate) {
      // A word that is no month: what follows may still begin a date, so go on right after here.
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const [printed] = match;
    const end = match.index + printed.length;
    dates.push({ start: match.index, end, printed, kind: style.kind ?? 'date', readings });
  }
  return dates;
}

/**
 * All dates of a text in order, none overlapping; where two ways of writing fit, the longer one
 * counts. Patterns have no unbounded parts, so the time is linear in the length of the text.
 */
export function readPrintedDates(text: string, options: { language?: string } = {}): DateInText[] {
  const hasDigits = /\d/u.test(text);
  const found = styles
    .filter(({ kind, needs }) => (hasDigits || kind !== undefined) && needs?.test(text) !== false)
    .flatMap((style) => matchesOf(text, style, options.language));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: DateInText[] = [];
  let end = -1;
  for (const date of found) {
    if (date.start < end) continue;
    dates.push(date);
    end = date.end;
  }
  return dates;
}
