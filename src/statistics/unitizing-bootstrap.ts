import { type Continuum, OverlapSums, overlapSums } from './continuum.ts';
import { seededRandom } from './random.ts';
import { type Resampled, type ResamplingOptions, resampled } from './resampled.ts';
import { codePlaces, codingAlpha, sameCoders, wholeAndMarking } from './unitizing-alpha.ts';

const FEW_TEXTS = 30;

/** Intervals of uα, |uα and cuα. */
export interface UnitizingIntervals {
  whole: Resampled;
  marking: Resampled;
  coding: Resampled;
}

/**
 * Intervals for α of spans by resampling whole texts with replacement (Efron 1979; percentile): letters and segments
 * of one text hang together. Defaults: 2000 draws, 95 per cent, seed 1. Warns under 30 texts; with one text every
 * resample is the text itself, so there is no interval.
 */
export function unitizingByTexts(
  texts: readonly Continuum[],
  { draws = 2000, confidence = 0.95, seed = 1 }: ResamplingOptions = {},
): UnitizingIntervals {
  sameCoders(texts);
  const places = codePlaces(texts);
  const sums = texts.map((text) => overlapSums(text, places));
  const random = seededRandom(seed);
  const times = new Int32Array(texts.length);
  const total = new OverlapSums(places.size);
  const drawn = Array.from({ length: texts.length < 2 ? 0 : draws }, () => {
    times.fill(0);
    for (let i = 0; i < texts.length; i++) {
      const text = random.below(texts.length);
      times[text] = (times[text] ?? 0) + 1;
    }
    total.clear();
    sums.forEach((part, text) => {
      if (times[text]) total.add(part, times[text] ?? 0);
    });
    return { ...wholeAndMarking(total), coding: codingAlpha(total) };
  });
  const warnings =
    texts.length < FEW_TEXTS ? [`interval unreliable: fewer than ${FEW_TEXTS} texts`] : [];
  const of = (name: keyof UnitizingIntervals): Resampled =>
    resampled(
      drawn.map((draw) => draw[name].value),
      { confidence, seed },
      warnings,
    );
  return { whole: of('whole'), marking: of('marking'), coding: of('coding') };
}
