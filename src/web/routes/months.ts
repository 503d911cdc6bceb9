/** The slider counts months from the first of its span. */

export interface Span {
  readonly first: string;
  readonly last: string;
}

const monthsOf = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

export const monthAt = (day: string, { first }: Span): number => monthsOf(day) - monthsOf(first);

/** The first day of a month of the span. */
export function dayAt(month: number, { first }: Span): string {
  const months = monthsOf(first) + month;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** Whole years around all days, a year of room before the first, and today. */
export function spanOf(days: readonly string[], today: string): Span {
  const sorted = [...days, today].sort();
  const [first = today] = sorted;
  const last = sorted.at(-1) ?? today;
  return {
    first: `${String(Number(first.slice(0, 4)) - 1).padStart(4, '0')}-01-01`,
    last: `${last.slice(0, 4)}-12-31`,
  };
}

/** Where a day lies in the span, 0 to 1. */
export function shareOf(day: string, { first, last }: Span): number {
  const [from, to, at] = [first, last, day].map((one) => Date.parse(`${one}T00:00:00Z`));
  const share = ((at ?? 0) - (from ?? 0)) / ((to ?? 1) - (from ?? 0));
  return Math.min(1, Math.max(0, share));
}

/** Years that are written under the slider: few enough to be read. */
export function yearMarks({ first, last }: Span, most: number): number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((one) => (to - from) / one <= most) ?? 500;
  const begin = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - begin) / step) + 1 }, (_, at) => begin + at * step);
}
