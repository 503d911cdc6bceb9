/** Observations that may tell of one thing: of one kind, with dates that meet, a shared actor and similar words. Pure. */
import { rangesMeet } from '../../kernel/dates/edtf-range.ts';
import { dice, profileOf, type TitleProfile } from '../../sources/similarity.ts';
import type { CompactObservation } from '../listing/compact.ts';

export interface Likeness {
  first: string;
  second: string;
  /** Dice coefficient of the trigrams of their titles: 0 to 1. */
  words: number;
  /** Actors in both. */
  actors: string[];
}

export interface Proposed {
  pairs: Likeness[];
  /** False when there were so many to compare that not all were. */
  complete: boolean;
}

/** Titles less alike than this are not proposed. */
const ALIKE = 0.45;
const MOST_COMPARED = 2_000_000;
const MOST_PROPOSED = 500;

const sharedActors = (a: CompactObservation, b: CompactObservation): string[] => {
  const others = new Set(b.parts.map(({ actor }) => actor));
  return [...new Set(a.parts.map(({ actor }) => actor))].filter((actor) => others.has(actor));
};

/** Two rows of one event table are two events, whatever they look like. */
const areOfOneTable = (a: CompactObservation, b: CompactObservation): boolean =>
  a.table !== null && a.table === b.table;

/**
 * @param observations in the order of time
 * @returns the most alike first
 */
export function likelyDuplicates(observations: readonly CompactObservation[]): Proposed {
  const profiles = new Map<string, TitleProfile>();
  const profile = (one: CompactObservation): TitleProfile => {
    const known = profiles.get(one.id) ?? profileOf(one.title);
    profiles.set(one.id, known);
    return known;
  };
  const pairs: Likeness[] = [];
  let compared = 0;
  // Those before that may still meet: what ended is dropped as one goes on.
  let open: CompactObservation[] = [];
  for (const one of observations) {
    open = open.filter((other) => one.from === null || other.to === null || other.to >= one.from);
    for (const other of open) {
      compared += 1;
      if (compared > MOST_COMPARED) return { pairs: best(pairs), complete: false };
      if (other.kind !== one.kind || areOfOneTable(one, other) || !rangesMeet(one, other)) continue;
      const actors = sharedActors(other, one);
      if (actors.length === 0) continue;
      const words = dice(profile(one), profile(other));
      if (words >= ALIKE) pairs.push({ first: other.id, second: one.id, words, actors });
    }
    open.push(one);
  }
  return { pairs: best(pairs), complete: true };
}

const best = (pairs: Likeness[]): Likeness[] =>
  pairs.sort((a, b) => b.words - a.words || (a.first < b.first ? -1 : 1)).slice(0, MOST_PROPOSED);
