/**
 * How long a verdict and its tests take: 200 observations, 6 rivals, 100,000 draws from the ranges, and leaving out each of
 * 500 sources of 1,000 observations; in one run with a plain implementation in numpy, where python3 has it.
 *
 *   npx tsx bench/weigh.ts
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { leaveOut } from '../src/hypotheses/weighing/leave-out.ts';
import { likelihoodTable } from '../src/hypotheses/weighing/likelihood-table.ts';
import { monteCarlo } from '../src/hypotheses/weighing/monte-carlo.ts';
import { makeWeighing, number } from '../src/hypotheses/weighing/testing/make-weighing.ts';
import { tornado } from '../src/hypotheses/weighing/tornado.ts';
import { weigh } from '../src/hypotheses/weighing/weigh.ts';
import { seededRandom } from '../src/statistics/random.ts';
import { median } from './run-process.ts';

const [OBSERVATIONS, RIVALS, SOURCES, DRAWS, RUNS] = [200, 6, 500, 100_000, 5];

const random = seededRandom(1);
const someCells = (rows: number) =>
  Array.from({ length: rows }, () =>
    Array.from({ length: RIVALS }, () => {
      const likely = 0.3 + 0.4 * random.unit();
      return { low: likely - 0.1 * random.unit(), likely, high: likely + 0.1 * random.unit() };
    }),
  );
const tableOf = (cells: ReturnType<typeof someCells>, sourceOf: (row: number) => string) =>
  likelihoodTable(
    makeWeighing(
      cells.map((row) => row.map(({ low, likely, high }) => number(likely, low, high))),
      {
        observations: cells.map((_, row) => ({
          tags: {
            ...{ observation: [], source: [sourceOf(row)], speaker: [] },
            ...{ outlet: [], sphere: [], language: [] },
          },
        })),
      },
    ),
  );

const cells = someCells(OBSERVATIONS);
const table = tableOf(cells, () => 'one');
const verdict = weigh(table);
/** Each source carries two observations. */
const many = someCells(2 * SOURCES);
const sources = many.map((_, row) => row % SOURCES);
const manyTable = tableOf(many, (row) => `s${row % SOURCES}`);
const manyVerdict = weigh(manyTable);

/** Of processor time, so that what else the machine does is left out. */
function milliseconds(work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return median(times);
}

interface Taken {
  uniform: number;
  pert: number;
  leaveOut: number;
  mean: number[];
}

function theirs(): (Taken & { version: string }) | null {
  const input = JSON.stringify({ cells, many, sources, draws: DRAWS, runs: RUNS });
  const script = join(import.meta.dirname, 'weigh.py');
  const ran = spawnSync('python3', [script], { input, encoding: 'utf8' });
  if (ran.status === 0) return JSON.parse(ran.stdout);
  const why = ran.error ? 'python3 is not installed' : ran.stderr.trim().split('\n').at(-1);
  console.log(`numpy was not measured: ${why}`);
  return null;
}

const uniform = monteCarlo(table, { draws: DRAWS, shape: 'uniform' });
const ours: Taken = {
  uniform: milliseconds(() => monteCarlo(table, { draws: DRAWS, shape: 'uniform' })),
  pert: milliseconds(() => monteCarlo(table, { draws: DRAWS, shape: 'pert' })),
  leaveOut: milliseconds(() => leaveOut(manyTable, manyVerdict, 'source')),
  mean: uniform.spreads.map(({ mean }) => mean),
};
const other = theirs();
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; Node ${process.version}; ${other?.version ?? 'no numpy'}`,
);
console.log(
  `${OBSERVATIONS} observations × ${RIVALS} rivals, processor time, medians of ${RUNS} runs`,
);
const rows = [
  [`${DRAWS} draws, uniform`, ours.uniform, other?.uniform],
  [`${DRAWS} draws, PERT`, ours.pert, other?.pert],
  [`leaving out ${SOURCES} sources`, ours.leaveOut, other?.leaveOut],
] as const;
for (const [name, own, their] of rows) {
  const beside =
    their === undefined
      ? ''
      : `${their.toFixed(1).padStart(10)} ms in numpy, ratio ${(their / own).toFixed(2)}`;
  console.log(`  ${name.padEnd(28)} ${own.toFixed(1).padStart(8)} ms${beside}`);
}
console.log(
  `  ${'tornado of 1,200 cells'.padEnd(28)} ${milliseconds(() => tornado(table, verdict))
    .toFixed(1)
    .padStart(8)} ms`,
);
if (other?.mean.some((mean, j) => Math.abs(mean - (ours.mean[j] ?? 0)) > 0.01))
  throw new Error(`The two disagree: ${ours.mean} and ${other.mean}.`);
