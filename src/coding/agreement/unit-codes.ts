import type { Span } from '../../kernel/span.ts';
import type { AppliedCode, CodedText } from './coded-text.ts';

/** A text cut into the units on which coders are compared: passages or sentences, in order, not overlapping. */
export interface TextInUnits extends CodedText {
  units: readonly Span[];
}

/** What each coder said of one unit. */
export interface UnitCodes extends Span {
  document: string;
  /** In the order of the coders: the codes given, none for "no code", `null` where the coder has not read the text. */
  given: (ReadonlySet<string> | null)[];
}

/** The first unit that ends behind a place, by halving. */
function firstEndingAfter(units: readonly Span[], place: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const counts = (unit: Span, coding: Span, leastShare: number): boolean => {
  const shared = Math.min(unit.end, coding.end) - Math.max(unit.start, coding.start);
  const shorter = Math.min(unit.end - unit.start, coding.end - coding.start);
  return shared > 0 && shared >= leastShare * shorter;
};

function markUnits(
  units: readonly Span[],
  given: readonly (Set<string> | undefined)[],
  coding: AppliedCode,
  leastShare: number,
): void {
  for (let at = firstEndingAfter(units, coding.start); at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.start >= coding.end) return;
    if (counts(unit, coding, leastShare)) given[at]?.add(coding.code);
  }
}

/**
 * Which codes each of `coders` gave to each unit. A code counts for a unit when the coding and the unit share at least
 * `leastShare` of the shorter of the two; by default one letter is enough. Texts that fewer than two of the coders
 * have read are left in, with `null`: α counts them as unpairable.
 */
export function unitCodes(
  texts: readonly TextInUnits[],
  coders: readonly string[],
  leastShare = 0,
): UnitCodes[] {
  return texts.flatMap(({ document, units, readers, codings }) => {
    const perCoder = coders.map((coder) => {
      if (!readers.includes(coder)) return null;
      const given = units.map(() => new Set<string>());
      for (const coding of codings) {
        if (coding.coder === coder) markUnits(units, given, coding, leastShare);
      }
      return given;
    });
    return units.map(({ start, end }, index) => ({
      document,
      start,
      end,
      given: perCoder.map((given) => given?.[index] ?? null),
    }));
  });
}

/** Units × coders for one code: 1 given, 0 not given, `null` not read. */
export const presenceOf = (units: readonly UnitCodes[], code: string): (number | null)[][] =>
  units.map(({ given }) => given.map((codes) => (codes === null ? null : codes.has(code) ? 1 : 0)));

/** Joins the codes of a unit to one value. */
const JOIN = ' + ';

/**
 * Units × coders for all codes at once: the whole answer of a coder, several codes joined, '' for no code. Two
 * answers agree only when they are the same. Where each unit takes one code this is the usual nominal table.
 */
export const answersOf = (units: readonly UnitCodes[]): (string | null)[][] =>
  units.map(({ given }) =>
    given.map((codes) => (codes === null ? null : [...codes].sort().join(JOIN))),
  );

/** Two coders' table of one code for κ, by places in the list of coders: [[both, first only], [second only, neither]]. */
export function presenceTable(
  units: readonly UnitCodes[],
  code: string,
  first: number,
  second: number,
): [[number, number], [number, number]] {
  const table: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ];
  for (const { given } of units) {
    const one = given[first];
    const other = given[second];
    if (one && other) table[one.has(code) ? 0 : 1][other.has(code) ? 0 : 1] += 1;
  }
  return table;
}

/** Two coders' table of whole answers for κ, with the answers that name its rows and columns, rising. */
export function answerTable(
  units: readonly UnitCodes[],
  first: number,
  second: number,
): { answers: string[]; table: number[][] } {
  const pairs = answersOf(units).flatMap((row): [string, string][] => {
    const one = row[first] ?? null;
    const other = row[second] ?? null;
    return one === null || other === null ? [] : [[one, other]];
  });
  const answers = [...new Set(pairs.flat())].sort();
  const place = new Map(answers.map((answer, index) => [answer, index]));
  const table = answers.map(() => new Array<number>(answers.length).fill(0));
  for (const [one, other] of pairs) {
    const row = table[place.get(one) ?? 0];
    const column = place.get(other) ?? 0;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return { answers, table };
}
