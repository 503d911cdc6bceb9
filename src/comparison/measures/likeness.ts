/** How alike two dyads are: in their setting (most similar systems), and in what was judged of them. Pure. */
import { affinity } from '../../statistics/affinity.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { mostSimilar, type Similarity } from '../../statistics/most-similar.ts';
import type { ComparedPeriod } from '../gather/periods.ts';
import type { ComparedQuestion, Comparison } from '../model.ts';
import { pairsOf, type Valued } from './valued.ts';

export interface Likeness {
  first: string;
  second: string;
  /** Of the attributes of the setting. */
  setting: Similarity;
  /** Labels of attributes on which they differ, with both values. */
  differs: { label: string; first: string; second: string }[];
  /** S of all judged values, each scale taken as 1 wide. */
  affinity: Estimate;
  items: number;
  /** Where the outcomes differ. */
  outcomes: { question: string; period: string; first: number; second: number }[];
}

/** A value on the scale as 0 to 1; null when it is not on one. */
function onUnit({ scale }: ComparedQuestion, value: number | null): number | null {
  const values = scale.map((step) => step.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (value === null || scale.length < 2 || value < least || value > most) return null;
  return (value - least) / (most - least);
}

export function likenessOf(
  { dyads, settings }: Comparison,
  periods: readonly ComparedPeriod[],
  valued: readonly Valued[],
): Likeness[] {
  const judged = valued.filter(({ question }) => question.figure === null);
  return pairsOf(dyads).map(([a, b]) => {
    const both = settings.map(({ label, values }) => ({
      label,
      first: values[a.id] || null,
      second: values[b.id] || null,
    }));
    const places = judged.flatMap(({ question, value }) =>
      periods.map(({ id }) => ({
        question,
        period: id,
        first: value(a.id, id),
        second: value(b.id, id),
      })),
    );
    const { s, items } = affinity(
      places.map(({ question, first, second }) => [
        onUnit(question, first),
        onUnit(question, second),
      ]),
      { most: 1 },
    );
    return {
      ...{ first: a.id, second: b.id, affinity: s, items },
      setting: mostSimilar(both.map(({ first, second }) => [first, second])),
      differs: both.flatMap(({ label, first, second }) =>
        first !== null && second !== null && first !== second ? [{ label, first, second }] : [],
      ),
      outcomes: places.flatMap(({ question, period, first, second }) =>
        first !== null && second !== null && first !== second
          ? [{ question: question.id, period, first, second }]
          : [],
      ),
    };
  });
}
