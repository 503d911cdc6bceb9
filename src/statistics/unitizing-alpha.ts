import { DomainError } from '../kernel/errors.ts';
import { type Continuum, OverlapSums, overlapSums } from './continuum.ts';
import { beyondChance, type Estimate, estimateOf, noEstimate } from './estimate.ts';

/** Agreement on one code, given that two coders marked the text. */
export interface CodeAgreement {
  value: string;
  /** (k)uα: whether others chose this code too, where they marked the text at all. */
  alpha: Estimate;
  /** Share of the text under this code that another coder marked too; (k)uα speaks of this share only. */
  coverage: number | null;
  /** Length of the text under this code, all coders together. */
  length: number;
}

/** The family of α for spans: the same spans, four questions. */
export interface UnitizingAlpha {
  /** uα: were the same stretches marked, with the same codes? */
  whole: Estimate;
  /** |uα: were the same stretches marked, whatever the code? */
  marking: Estimate;
  /** cuα: where two coders marked the text, did they choose the same code? */
  coding: Estimate;
  byCode: CodeAgreement[];
  coders: number;
  /** Length of all texts together, and the segments of all coders in them. */
  length: number;
  segments: number;
  warnings: string[];
}

const NOTHING_MARKED = 'nothing was marked';
const ALL_MARKED_ALIKE = 'no variation: everything was marked with one code';
const ALL_MARKED = 'no variation: everything was marked';
const NOTHING_IN_COMMON = 'no text was marked by two coders';
const ONE_CODE = 'only one code was used where two coders marked the text';
const TOO_FEW = 'too little text was marked by two coders';
const NEVER_PAIRED = 'never where another coder marked the text';
/** Above this share of self-pairs chance agreement on codes is not well known: about ten stretches, all alike. */
const UNCERTAIN_SELF_SHARE = 0.1;
/**
 * Two coders never have a larger share of self-pairs. Three or more can, where few of them marked the same text; the
 * published chance term then falls to nothing and would make α 1 whatever was coded.
 */
const LARGEST_SELF_SHARE = 0.5;

const sum = (list: Float64Array): number => list.reduce((total, x) => total + x, 0);
const sumOfSquares = (list: Float64Array): number => list.reduce((total, x) => total + x * x, 0);

/**
 * 1 − observed / expected for totals: ℓ the length of all pairs, Σ ℓ_c² over the values, Σ s the self-pairs. Since
 * Σ ε = ℓ, the expected disagreement Σ ε − Σ ε_cc is (ℓ² − Σ ℓ_c²) / (ℓ − Σ s / ℓ).
 */
function alphaOf(
  total: number,
  agreed: number,
  squared: number,
  self: number,
  none: string,
): Estimate {
  if (total * total <= squared) return noEstimate(none);
  if (self > LARGEST_SELF_SHARE * total * total) return noEstimate(TOO_FEW);
  const expected = (total * total - squared) / (total - self / total);
  return beyondChance(total - agreed, expected, none);
}

/** uα and |uα of sums. */
export function wholeAndMarking(sums: OverlapSums): { whole: Estimate; marking: Estimate } {
  const marked = sum(sums.marked);
  if (marked === 0)
    return { whole: noEstimate(NOTHING_MARKED), marking: noEstimate(NOTHING_MARKED) };
  const [gap = 0, gapAgreed = 0] = sums.gaps;
  const total = marked + gap;
  const self = sum(sums.squares) + gap;
  const agreed = sum(sums.agreed) + gapAgreed;
  const squared = sumOfSquares(sums.marked) + gap ** 2;
  const bothMarked = sum(sums.paired);
  return {
    whole: alphaOf(total, agreed, squared, self, ALL_MARKED_ALIKE),
    marking: alphaOf(total, bothMarked + gapAgreed, marked ** 2 + gap ** 2, self, ALL_MARKED),
  };
}

/** cuα of sums. */
export function codingAlpha(sums: OverlapSums): Estimate {
  const total = sum(sums.paired);
  if (total === 0) return noEstimate(NOTHING_IN_COMMON);
  const self = sum(sums.pairedSquares);
  return alphaOf(total, sum(sums.agreed), sumOfSquares(sums.paired), self, ONE_CODE);
}

/** (k)uα: 1 − (ε*_·k / ℓ*_·k) (ℓ*_·k − ℓ*_kk) / (ε*_·k − ε*_kk); the common divisor of both ε cancels. */
function codeAlpha(sums: OverlapSums, code: number): Estimate {
  const total = sum(sums.paired);
  const paired = sums.paired[code] ?? 0;
  if (paired === 0) return noEstimate(NEVER_PAIRED);
  if (paired >= total) return noEstimate(ONE_CODE);
  const chance = total * paired - (sums.pairedSquares[code] ?? 0);
  if (chance <= 0) return noEstimate(TOO_FEW);
  const disagreed = Math.max(0, paired - (sums.agreed[code] ?? 0));
  return estimateOf(1 - (chance / paired) * (disagreed / (paired * (total - paired))), TOO_FEW);
}

/** The values used in any text, rising, with their places. */
export function codePlaces(texts: readonly Continuum[]): Map<string, number> {
  const values = texts.flatMap(({ coders }) => coders.flat().map(({ value }) => value));
  return new Map([...new Set(values)].sort().map((value, place) => [value, place]));
}

/** Throws `invalid` when not every text was read by equally many coders. */
export function sameCoders(texts: readonly Continuum[]): number {
  const coders = texts[0]?.coders.length ?? 0;
  if (texts.some((text) => text.coders.length !== coders)) {
    throw new DomainError('invalid', 'Every text must have been read by the same coders.');
  }
  return coders;
}

function warningsOf(sums: OverlapSums): string[] {
  const total = sum(sums.paired);
  return total > 0 && sum(sums.pairedSquares) > UNCERTAIN_SELF_SHARE * total ** 2
    ? ['few stretches were marked by two coders: agreement on codes is uncertain']
    : [];
}

/**
 * Krippendorff's α for unitizing, uα, |uα, cuα and (k)uα, after Krippendorff, Mathet, Bouvry & Widlöcher (2016), also
 * Krippendorff (2019), section 12.6. These are not α_U of 1995 and 2004, and numbers of the two cannot be compared.
 *
 * `texts`: each with its length and, per coder, the stretches marked with a code; spans half open. Any number of
 * coders from two, each of whom read every text. Texts are joined end to end; nothing is paired across their borders.
 * Codes that may overlap must be reckoned one at a time, with all else as gap; then uα and |uα are the same question
 * and cuα has no value. The chance term of cuα leaves out the squared length of what a segment shares with any other
 * coder. Throws `invalid` for overlapping segments of one coder, for segments outside the text and for fewer than two
 * coders.
 */
export function unitizingAlpha(texts: readonly Continuum[]): UnitizingAlpha {
  const places = codePlaces(texts);
  const coders = sameCoders(texts);
  const sums = new OverlapSums(places.size);
  for (const text of texts) sums.add(overlapSums(text, places), 1);
  return {
    ...wholeAndMarking(sums),
    coding: codingAlpha(sums),
    byCode: [...places].map(([value, place]) => {
      const length = sums.marked[place] ?? 0;
      return {
        value,
        alpha: codeAlpha(sums, place),
        coverage: length > 0 ? (sums.paired[place] ?? 0) / length : null,
        length,
      };
    }),
    coders,
    length: texts.reduce((total, text) => total + text.length, 0),
    segments: texts.reduce((total, text) => total + text.coders.flat().length, 0),
    warnings: warningsOf(sums),
  };
}
