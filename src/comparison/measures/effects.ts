/** How unevenly the evidence of a question lies over dyads and periods. Pure. */
import { type Contingency, contingency } from '../../statistics/contingency.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { fisherExact } from '../../statistics/fisher-exact.ts';
import { type PermutationTest, permutationTest } from '../../statistics/permutation-test.ts';
import { type Counted, type RateRatio, rateRatio } from '../../statistics/rate-ratio.ts';
import type { GatheredCell } from '../gather/gather.ts';
import type { ComparedPeriod } from '../gather/periods.ts';
import type { Comparison } from '../model.ts';
import { pairsOf } from './valued.ts';

/** Observations against all observations of dyad and period; passages against ten thousand words of its documents. */
export type Unit = 'observations' | 'passages';

export interface RateComparison extends RateRatio {
  unit: Unit;
  /** What is compared: two dyads in one period, or two periods of one dyad; `dyad period` each. */
  first: { dyad: string; period: string } & Counted;
  second: { dyad: string; period: string } & Counted;
}

export interface QuestionEffects {
  question: string;
  /** Observations: a row for each period, a column for each dyad. */
  counts: number[][];
  table: Contingency;
  /** Of two dyads and two periods only. */
  fisher: Estimate | null;
  /** Observations of one source stay together. */
  permutation: PermutationTest;
  rates: RateComparison[];
}

const WORDS = 10_000;

function countedIn(cell: GatheredCell, unit: Unit): Counted | null {
  const { observations, words } = cell.material;
  const count = cell[unit].length;
  // What was put in by hand may lie outside of what the dyad and the period have.
  const exposure = unit === 'observations' ? Math.max(observations, count) : words / WORDS;
  return exposure > 0 ? { count, exposure } : null;
}

function ratesOf(cells: readonly GatheredCell[], unit: Unit): RateComparison[] {
  return pairsOf(cells).flatMap(([a, b]): RateComparison[] => {
    if (a.dyad !== b.dyad && a.period !== b.period) return [];
    const [first, second] = [countedIn(a, unit), countedIn(b, unit)];
    if (!first || !second || first.count + second.count === 0) return [];
    return [
      {
        unit,
        first: { dyad: a.dyad, period: a.period, ...first },
        second: { dyad: b.dyad, period: b.period, ...second },
        ...rateRatio(first, second),
      },
    ];
  });
}

/** Clusters of observations by period and first source. */
function permutationOf(
  own: readonly GatheredCell[],
  dyads: readonly string[],
  sourcesOf: (observation: string) => readonly string[],
  seed: number,
): PermutationTest {
  const clusters = new Map<string, { group: string; counts: number[] }>();
  for (const { period, dyad, observations } of own) {
    for (const { item } of observations) {
      const key = `${period} ${sourcesOf(item.id)[0] ?? item.id}`;
      const cluster = clusters.get(key) ?? { group: period, counts: dyads.map(() => 0) };
      const column = dyads.indexOf(dyad);
      cluster.counts[column] = (cluster.counts[column] ?? 0) + 1;
      clusters.set(key, cluster);
    }
  }
  return permutationTest([...clusters.values()], { seed });
}

export function effectsOf(
  { questions, dyads }: Comparison,
  periods: readonly ComparedPeriod[],
  cells: readonly GatheredCell[],
  sourcesOf: (observation: string) => readonly string[],
  seed = 1,
): QuestionEffects[] {
  const ids = dyads.map(({ id }) => id);
  return questions.map(({ id }) => {
    const own = cells.filter(({ question }) => question === id);
    const countOf = (period: string, dyad: string): number =>
      own.find((cell) => cell.period === period && cell.dyad === dyad)?.observations.length ?? 0;
    const counts = periods.map((period) => ids.map((dyad) => countOf(period.id, dyad)));
    const square = counts.length === 2 && ids.length === 2;
    return {
      question: id,
      counts,
      table: contingency(counts),
      fisher: square ? fisherExact(counts).p : null,
      permutation: permutationOf(own, ids, sourcesOf, seed),
      rates: (['observations', 'passages'] as const).flatMap((unit) => ratesOf(own, unit)),
    };
  });
}
