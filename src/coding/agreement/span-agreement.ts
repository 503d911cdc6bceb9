import type { Span } from '../../kernel/span.ts';
import { type CohenKappa, cohenKappa } from '../../statistics/cohen-kappa.ts';
import type { Continuum, Segment } from '../../statistics/continuum.ts';
import type { ResamplingOptions } from '../../statistics/resampled.ts';
import { type UnitizingAlpha, unitizingAlpha } from '../../statistics/unitizing-alpha.ts';
import { type UnitizingIntervals, unitizingByTexts } from '../../statistics/unitizing-bootstrap.ts';
import { type CodedText, codesIn, mergedSpans } from './coded-text.ts';

/** Agreement on one code, letter by letter, all other codes being gap. */
export interface CodeSpanAgreement {
  code: string;
  alpha: UnitizingAlpha;
  interval: UnitizingIntervals;
  /** κ over letters; of two coders only. It takes letters for independent, so its standard error is too small. */
  kappa: CohenKappa | null;
}

export interface SpanAgreement {
  byCode: CodeSpanAgreement[];
  /** All codes at once; `null` where a coder put two codes on the same words, which α for spans does not know. */
  overall: { alpha: UnitizingAlpha; interval: UnitizingIntervals } | null;
  /** Texts compared, and those left out because not all of the coders have read them. */
  texts: number;
  leftOut: number;
}

const spansOf = (text: CodedText, coder: string, code: string): Segment[] =>
  mergedSpans(text.codings.filter((coding) => coding.coder === coder && coding.code === code)).map(
    ({ start, end }) => ({ start, end, value: code }),
  );

const continuumOf = (
  text: CodedText,
  coders: readonly string[],
  codes: readonly string[],
): Continuum => ({
  length: text.length,
  coders: coders.map((coder) => codes.flatMap((code) => spansOf(text, coder, code))),
});

const overlapsItself = ({ coders }: Continuum): boolean =>
  coders.some((segments) => {
    const ordered = [...segments].sort((a, b) => a.start - b.start);
    return ordered.some(({ start }, index) => start < (ordered[index - 1]?.end ?? 0));
  });

/** Length of what two ordered lists of disjoint stretches have in common. */
function sharedLength(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  let [i, j] = [0, 0];
  for (let a = one[i], b = other[j]; a && b; a = one[i], b = other[j]) {
    shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    if (a.end < b.end) i += 1;
    else j += 1;
  }
  return shared;
}

/** Two coders' table of one code over the letters of all texts: [[both, first only], [second only, neither]]. */
export function letterTable(
  texts: readonly CodedText[],
  code: string,
  first: string,
  second: string,
): [[number, number], [number, number]] {
  const table: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ];
  for (const text of texts) {
    const one = spansOf(text, first, code);
    const other = spansOf(text, second, code);
    const lengthOf = (spans: readonly Span[]): number =>
      spans.reduce((sum, { start, end }) => sum + end - start, 0);
    const both = sharedLength(one, other);
    const [inOne, inOther] = [lengthOf(one), lengthOf(other)];
    table[0][0] += both;
    table[0][1] += inOne - both;
    table[1][0] += inOther - both;
    table[1][1] += text.length - inOne - inOther + both;
  }
  return table;
}

/**
 * Agreement of `coders` on where codes begin and end (Krippendorff et al. 2016): for each of `codes` alone, by default
 * all in use, and over all where no coder put two on the same words. Only texts that all of them have read count.
 * A coder's overlapping codings of one code are one stretch.
 */
export function spanAgreement(
  texts: readonly CodedText[],
  coders: readonly string[],
  options: ResamplingOptions & { codes?: readonly string[] } = {},
): SpanAgreement {
  const read = texts.filter(({ readers }) => coders.every((coder) => readers.includes(coder)));
  const codes = options.codes ?? codesIn(read);
  const [first, second] = coders;
  const isPair = first !== undefined && second !== undefined && coders.length === 2;
  const both = (parts: readonly Continuum[]) => ({
    alpha: unitizingAlpha(parts),
    interval: unitizingByTexts(parts, options),
  });
  const whole = read.map((text) => continuumOf(text, coders, codes));
  return {
    byCode: codes.map((code) => ({
      code,
      ...both(read.map((text) => continuumOf(text, coders, [code]))),
      kappa: isPair ? cohenKappa(letterTable(read, code, first, second)) : null,
    })),
    overall: whole.some(overlapsItself) ? null : both(whole),
    texts: read.length,
    leftOut: texts.length - read.length,
  };
}
