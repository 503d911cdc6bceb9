/** What can be put into a cell by hand, found by its words. Pure. */
import { rangesMeet } from '../../kernel/dates/edtf-range.ts';
import { foldTitle } from '../../sources/similarity.ts';
import type { Days } from './periods.ts';

export interface Choice extends Days {
  id: string;
  /** Its first line: title of an observation, words of a passage, value of a figure. */
  title: string;
  /** Where it comes from: date, document, series. */
  about: string;
}

export interface Choices {
  /** Of all that have the words. */
  total: number;
  choices: Choice[];
}

/** Something to be found by words, and the days it may mean. */
export interface Offered extends Days {
  /** By `foldTitle`. */
  readonly folded: string;
}

/**
 * Those of which each word that was typed begins a word, in any case and without accents: first those that meet the
 * period, else in the order in which they come.
 */
export function chooseByWords<T extends Offered>(
  all: readonly T[],
  typed: string,
  period: Days | null,
): T[] {
  const asked = foldTitle(typed).split(' ').filter(Boolean);
  const found = all.filter(({ folded }) => {
    const text = ` ${folded}`;
    return asked.every((word) => text.includes(` ${word}`));
  });
  if (period === null) return found;
  const inside = (days: Days): boolean =>
    (days.from !== null || days.to !== null) && rangesMeet(days, period);
  return [...found.filter(inside), ...found.filter((one) => !inside(one))];
}
