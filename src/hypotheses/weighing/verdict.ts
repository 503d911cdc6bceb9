/** All that a reader should know of a verdict, and one sentence that says what it hangs on. */
import { firstTwo, type LeftOut, leaveOut } from './leave-out.ts';
import { type LikelihoodTable, likelihoodTable, type Weighing } from './likelihood-table.ts';
import { type MonteCarlo, type MonteCarloOptions, monteCarlo } from './monte-carlo.ts';
import { type PriorSweep, sweepPrior } from './prior-sweep.ts';
import { refuseFaults } from './refusals.ts';
import { type Bar, type Turning, tornado, turningPoints } from './tornado.ts';
import { type Verdict, weigh, wordsOfWeight } from './weigh.ts';
import { TAGS, type Tag } from './weighed-observation.ts';

/** A verdict that holds in fewer draws is fragile (our own choice). */
export const HOLDS = 0.9;

export interface VerdictReport {
  table: LikelihoodTable;
  verdict: Verdict;
  leftOut: Record<Tag, LeftOut[]>;
  sweeps: PriorSweep[];
  draws: MonteCarlo;
  tornado: Bar[];
  turning: Turning;
  fragile: boolean;
  sentence: string;
}

const percent = (p: number): string => {
  if (p < 1 && p >= 0.9995) return 'over 99.9 per cent';
  if (p > 0 && p < 0.0005) return 'under 0.1 per cent';
  const near = p < 1 && p > 0 && (p >= 0.995 || p < 0.005);
  return `${(100 * p).toFixed(near ? 1 : 0)} per cent`;
};

const KIND: Record<Tag, string> = {
  observation: 'the observation',
  source: 'the source',
  speaker: 'what was said by',
  outlet: 'the outlet',
  sphere: 'the sphere',
  language: 'the sources in',
};

export interface Wording {
  scale: Weighing['rivalry']['scale'];
  /** What an id of a source, speaker … is called. */
  nameOf(tag: Tag, value: string): string;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** Named in a sentence before the rest is counted. */
const NAMED = 3;

/** Without these nothing may be left at all, and that is no test of what is there. */
const BROAD: ReadonlySet<Tag> = new Set(['outlet', 'sphere', 'language']);

const isAll = (rows: number, { tag, falls }: LeftOut): boolean =>
  BROAD.has(tag) && falls.length === rows;

/** Outlet, sphere and language that everything comes from. */
function soleOrigins(
  rows: number,
  leftOut: Record<Tag, LeftOut[]>,
  { nameOf }: Wording,
): string | null {
  const sole = TAGS.flatMap((tag) => leftOut[tag]).filter((one) => rows > 1 && isAll(rows, one));
  const named = sole.map(({ tag, value }) => `${KIND[tag]} “${nameOf(tag, value)}”`);
  return named.length > 0 ? `all of it comes from ${named.join(' and ')}` : null;
}

function turnedBy(
  rows: number,
  leftOut: Record<Tag, LeftOut[]>,
  { nameOf }: Wording,
): string | null {
  // A source that carries one observation only falls with it: it is named once, as the observation.
  const seen = new Set<string>();
  const turning = TAGS.flatMap((tag) => leftOut[tag]).filter((one) => {
    const key = one.falls.join();
    if (!one.turns || seen.has(key) || isAll(rows, one)) return false;
    seen.add(key);
    return true;
  });
  if (turning.length === 0) return null;
  const named = turning
    .slice(0, NAMED)
    .map(({ tag, value }) => `${KIND[tag]} “${nameOf(tag, value)}”`);
  const more = turning.length - named.length;
  return `it does not hold without ${listed(more > 0 ? [...named, `any of ${more} more`] : named)}`;
}

/**
 * One plain sentence: who leads, by how much, and what would turn it. It calls the verdict fragile when leaving out
 * one observation, source, speaker, outlet, sphere or language turns it, or when it leads in under nine of ten draws. An
 * outlet, sphere or language that everything comes from is named, but does not make it fragile.
 */
function say(
  { rivals }: LikelihoodTable,
  { beliefs, leaders }: Verdict,
  found: { turned: string | null; sole: string | null; holds: number; turning: Turning },
  { scale }: Wording,
): string {
  const label = (j: number): string => `“${rivals[j]?.label ?? ''}”`;
  const two = firstTwo(beliefs);
  if (leaders.length > 1 || !two) {
    const level = leaders.map(label).join(' and ');
    return `There is no verdict: ${level} are level with ${percent(beliefs[leaders[0] ?? 0] ?? 0)} each.`;
  }
  const [first, second] = two;
  const gap = found.turning.decibels;
  const by =
    gap === null
      ? 'which the observations exclude'
      : `${gap.toFixed(1)} dB ahead, ${gap < scale.slight ? 'next to nothing' : `a ${wordsOfWeight(gap, scale)} lead`}`;
  const head = `${label(first)} leads with ${percent(beliefs[first] ?? 0)} against ${percent(beliefs[second] ?? 0)} for ${label(second)}, ${by}`;
  const reasons = [
    ...(found.turned ? [found.turned] : []),
    ...(found.holds < HOLDS ? [`it leads in ${percent(found.holds)} of the draws only`] : []),
  ];
  const sole = found.sole ? [found.sole] : [];
  return reasons.length > 0
    ? `${head}, but the verdict is fragile: ${[...reasons, ...sole].join(', and ')}.`
    : `${[head, `it leads whatever single thing is left out, and in ${percent(found.holds)} of the draws`, ...sole].join('; ')}.`;
}

/**
 * Weighs, and tries what the verdict hangs on.
 * @throws `invalid` for a weighing with faults, with all of them in `details.faults`
 */
export function reportVerdict(
  weighing: Weighing,
  options: MonteCarloOptions = {},
  nameOf: Wording['nameOf'] = (_, value) => value,
): VerdictReport {
  refuseFaults(weighing);
  const table = likelihoodTable(weighing);
  const verdict = weigh(table);
  const titles = new Map(weighing.observations.map(({ id, title }) => [id, title]));
  const wording: Wording = {
    scale: weighing.rivalry.scale,
    nameOf: (tag, value) =>
      tag === 'observation' ? (titles.get(value) ?? value) : nameOf(tag, value),
  };
  const of = (tag: Tag): LeftOut[] => leaveOut(table, verdict, tag);
  const leftOut: Record<Tag, LeftOut[]> = {
    observation: of('observation'),
    source: of('source'),
    speaker: of('speaker'),
    outlet: of('outlet'),
    sphere: of('sphere'),
    language: of('language'),
  };
  const draws = monteCarlo(table, options);
  const turning = turningPoints(table, verdict);
  const turned = turnedBy(table.rows.length, leftOut, wording);
  const sole = soleOrigins(table.rows.length, leftOut, wording);
  const holds = draws.spreads[verdict.leaders[0] ?? 0]?.leads ?? 0;
  return {
    table,
    verdict,
    leftOut,
    sweeps: table.rivals.map((_, rival) => sweepPrior(table, rival)),
    draws,
    tornado: tornado(table, verdict),
    turning,
    fragile: verdict.leaders.length > 1 || turned !== null || holds < HOLDS,
    sentence: say(table, verdict, { turned, sole, holds, turning }, wording),
  };
}
