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

/** What can be offered before its words are read in full. */
export interface Offered extends Days {
  readonly words: string;
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
  const found = all.filter(({ words }) => {
    const text = ` ${foldTitle(words)}`;
    return asked.every((word) => text.includes(` ${word}`));
  });
  if (period === null) return found;
  const inside = (days: Days): boolean =>
    (days.from !== null || days.to !== null) && rangesMeet(days, period);
  return [...found.filter(inside), ...found.filter((one) => !inside(one))];
}
