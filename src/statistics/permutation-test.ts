import { type CountTable, totalsOf } from './count-table.ts';
import { type Estimate, estimateOf, noEstimate } from './estimate.ts';
import { seededRandom, shuffle } from './random.ts';

/** What stays together: a text with its group, which is its row of the cross-table, and its counts in each column. */
export interface Cluster {
  group: string;
  counts: readonly number[];
}

export interface PermutationTest {
  /** (1 + shuffles at least as uneven as found) / (1 + shuffles), so never 0 (Davison & Hinkley 1997). */
  p: Estimate;
  /** χ² of the table found; under shuffling only the order of the values matters. */
  chiSquare: number;
  draws: number;
  seed: number;
}

/** Rounding must not make the table found rarer than its like. */
const ALIKE = 1 - 1e-9;

function tableOf(clusters: readonly Cluster[], rowOf: readonly number[], rows: number): number[][] {
  const width = clusters[0]?.counts.length ?? 0;
  const table = Array.from({ length: rows }, () => new Array<number>(width).fill(0));
  clusters.forEach(({ counts }, index) => {
    const row = table[rowOf[index] ?? 0];
    counts.forEach((count, column) => {
      if (row) row[column] = (row[column] ?? 0) + count;
    });
  });
  return table;
}

function chiSquareOf(table: CountTable): number {
  const { rows, columns, all } = totalsOf(table);
  let sum = 0;
  table.forEach((row, i) => {
    row.forEach((count, j) => {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / all;
      if (expected > 0) sum += (count - expected) ** 2 / expected;
    });
  });
  return sum;
}

/**
 * p of a cross-table whose counts are not independent: the texts keep their counts and exchange their groups (Fisher
 * 1935; Good 2005). With one thing a cluster it is the permutation p of the plain table.
 *
 * `counts`: one per column, equally many in each cluster. Defaults: 2000 draws, seed 1. No value where all clusters
 * are in one group or nothing was counted. Throws `invalid` for counts that are no table.
 */
export function permutationTest(
  clusters: readonly Cluster[],
  { draws = 2000, seed = 1 }: { draws?: number; seed?: number } = {},
): PermutationTest {
  totalsOf(clusters.map(({ counts }) => counts));
  const groups = [...new Set(clusters.map(({ group }) => group))];
  const place = new Map(groups.map((group, row) => [group, row]));
  const rowOf = clusters.map(({ group }) => place.get(group) ?? 0);
  const rows = groups.length;
  const found = chiSquareOf(tableOf(clusters, rowOf, rows));
  const counted = clusters.some(({ counts }) => counts.some((count) => count > 0));
  if (rows < 2 || !counted) {
    const reason = counted ? 'all texts are in one group' : 'nothing was counted';
    return { p: noEstimate(reason), chiSquare: found, draws: 0, seed };
  }
  const random = seededRandom(seed);
  let uneven = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffle(rowOf, random);
    if (chiSquareOf(tableOf(clusters, rowOf, rows)) >= found * ALIKE) uneven += 1;
  }
  return { p: estimateOf((1 + uneven) / (1 + draws), ''), chiSquare: found, draws, seed };
}
