/** The ledger of expectations as it stands on a day: what was decided by then, and how good it was. Pure. */
import { edtfRange } from '../../kernel/dates/edtf-range.ts';
import { plainPoints } from '../weighing/chances.ts';
import type { Expectation, ExpectationStatus } from './model.ts';
import { type ExpectationScores, outcomeOf, scoreExpectations, scoresByAuthor } from './score.ts';

export interface LedgerScore {
  /** (f − o)², 0 to 1 (Brier 1950). */
  brier: number;
  /** −ln of what was given to what came (Good 1952), in nats; nearer than .001 to 0 or 1 counts as that. */
  log: number;
}

export interface LedgerEntry {
  expectation: Expectation;
  /** On the day asked for: open as long as what decided it was not known. */
  status: ExpectationStatus;
  /** ISO day since which it is decided; null while open. */
  decidedOn: string | null;
  /** The horizon has passed and nobody has decided it. */
  overdue: boolean;
  /** Observations that bear on it and were known by then. */
  known: string[];
  /** Of a decided one with a probability; null otherwise. */
  score: LedgerScore | null;
}

/** How many of the decided ones came out as if nothing had changed: what a forecaster must beat. */
export interface Persistence {
  /** Decided true or false, with a word on what no change would mean. */
  count: number;
  right: number;
  /** Of the same ones, how many the authors had right: an expectation that came true. */
  authors: number;
}

export interface Ledger {
  /** ISO day; null for all that is known. */
  asOf: string | null;
  entries: LedgerEntry[];
  scores: ExpectationScores;
  byAuthor: { by: string; scores: ExpectationScores }[];
  persistence: Persistence;
}

type KnownSinceDay = (observation: string) => string | null;

const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** Since when it is decided: the day that was named, else the day on which the last that bears on it became known. */
function decisionDay(expectation: Expectation, knownSince: KnownSinceDay): string | null {
  if (expectation.status === 'open') return null;
  const named = expectation.resolvedOn === '' ? null : edtfRange(expectation.resolvedOn);
  if (named?.to) return named.to;
  const known = latest(
    expectation.bearing.flatMap(({ observation }) => knownSince(observation) ?? []),
  );
  return known ?? edtfRange(expectation.horizon)?.to ?? edtfRange(expectation.madeOn)?.to ?? null;
}

function scoreOf({
  probability,
  status,
}: Pick<Expectation, 'probability' | 'status'>): LedgerScore | null {
  const outcome = outcomeOf(status);
  if (outcome === null || !probability) return null;
  const { forecasts } = scoreExpectations([{ id: '', by: '', condition: '', probability, status }]);
  const [brier, log] = [forecasts.brier.value, forecasts.log.nats.value];
  return brier === null || log === null ? null : { brier, log };
}

function entryOf(
  expectation: Expectation,
  knownSince: KnownSinceDay,
  asOf: string | null,
  today: string,
): LedgerEntry {
  const decidedOn = decisionDay(expectation, knownSince);
  const decided =
    expectation.status !== 'open' && (asOf === null || decidedOn === null || decidedOn <= asOf);
  const status = decided ? expectation.status : 'open';
  const horizon = expectation.horizon === '' ? null : (edtfRange(expectation.horizon)?.to ?? null);
  return {
    expectation,
    status,
    decidedOn: decided ? decidedOn : null,
    overdue: status === 'open' && horizon !== null && horizon < (asOf ?? today),
    known: expectation.bearing.flatMap(({ observation }) => {
      const day = knownSince(observation);
      return day !== null && (asOf === null || day <= asOf) ? [observation] : [];
    }),
    score: scoreOf({ probability: expectation.probability, status }),
  };
}

function persistenceOf(entries: readonly LedgerEntry[]): Persistence {
  const decided = entries.filter(
    ({ status, expectation }) => outcomeOf(status) !== null && expectation.unchanged !== null,
  );
  return {
    count: decided.length,
    right: decided.filter(({ status, expectation }) => expectation.unchanged === status).length,
    authors: decided.filter(({ status }) => status === 'true').length,
  };
}

const madeBy = ({ madeOn }: Expectation): string => edtfRange(madeOn)?.from ?? madeOn;

/**
 * The ledger on a day. What was expected later is left out; what was decided later is open.
 * @param asOf ISO day, or null for everything
 * @param today ISO day, by which a horizon has passed
 */
export function ledgerOf(
  expectations: readonly Expectation[],
  { knownSince, asOf, today }: { knownSince: KnownSinceDay; asOf: string | null; today: string },
): Ledger {
  const entries = expectations
    .filter((one) => asOf === null || madeBy(one) <= asOf)
    .map((one) => entryOf(one, knownSince, asOf, today))
    .sort(
      (a, b) =>
        madeBy(a.expectation).localeCompare(madeBy(b.expectation)) ||
        (a.expectation.id < b.expectation.id ? -1 : 1),
    );
  const judged = entries.map(({ expectation, status }) => ({ ...expectation, status }));
  return {
    asOf,
    entries,
    scores: scoreExpectations(judged),
    byAuthor: scoresByAuthor(judged),
    persistence: persistenceOf(entries),
  };
}

/** P(E) = Σ P(E | rival) · P(rival); null unless each rival says how probable it makes it. */
export function forecastOf(
  { emitted }: Pick<Expectation, 'emitted'>,
  rivals: readonly { hypothesis: string; belief: number }[],
): number | null {
  let sum = 0;
  for (const { hypothesis, belief } of rivals) {
    const emission = emitted.find((one) => one.hypothesis === hypothesis);
    if (!emission) return null;
    sum += belief * plainPoints(emission.chance).likely;
  }
  return rivals.length === 0 ? null : sum;
}
