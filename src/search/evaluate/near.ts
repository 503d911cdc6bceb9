import { DomainError } from '../../kernel/errors.ts';
import { SpanList, type Spans } from './spans.ts';

/** More parts would need more ways of combining them than can be tried. */
const MOST_PARTS = 10;

interface Candidate {
  passage: number;
  first: number;
  last: number;
  part: number;
}

/**
 * Shortest stretches that hold one span of each part, with at most `distance` other words between
 * neighbours, in any order and within one passage. Spans of two parts do not overlap.
 */
export function near(parts: readonly Spans[], distance: number): Spans {
  if (parts.length > MOST_PARTS) {
    throw new DomainError('invalid', `NEAR joins at most ${MOST_PARTS} words or phrases.`);
  }
  if (parts.some(({ first }) => first.length === 0)) return new SpanList().sorted();
  const all = candidates(parts);
  const found = new SpanList();
  const everything = 2 ** parts.length - 1;
  const known = new Map<number, number>();
  for (let at = 0; at < all.length; at++) {
    const here = all[at];
    if (!here) continue;
    const end = reach(all, at, everything & ~(1 << here.part), distance, known);
    if (end >= 0) found.add(here.passage, here.first, end);
  }
  return withoutWider(found.sorted());
}

function candidates(parts: readonly Spans[]): Candidate[] {
  const all = parts.flatMap(({ passage, first, last }, part) =>
    Array.from(first, (place, n) => ({
      passage: passage[n] ?? 0,
      first: place,
      last: last[n] ?? 0,
      part,
    })),
  );
  return all.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The earliest end of a chain from candidate `at` through one of each part in `left`; -1 when there is none. */
function reach(
  all: readonly Candidate[],
  at: number,
  left: number,
  distance: number,
  known: Map<number, number>,
): number {
  const here = all[at];
  if (!here) return -1;
  if (left === 0) return here.last;
  const key = at * 1024 + left;
  const before = known.get(key);
  if (before !== undefined) return before;
  let best = -1;
  for (let next = at + 1; next < all.length; next++) {
    const there = all[next];
    if (!there || there.passage !== here.passage || there.first - here.last - 1 > distance) break;
    if (there.first <= here.last || !(left & (1 << there.part))) continue;
    const end = reach(all, next, left & ~(1 << there.part), distance, known);
    if (end >= 0 && (best < 0 || end < best)) best = end;
  }
  known.set(key, best);
  return best;
}

/** Leaves out a stretch that ends where a later, shorter one ends: A A B is one find. */
function withoutWider(spans: Spans): Spans {
  const kept = new SpanList();
  for (let n = 0; n < spans.first.length; n++) {
    if ((spans.last[n + 1] ?? -1) === spans.last[n]) continue;
    kept.add(spans.passage[n] ?? 0, spans.first[n] ?? 0, spans.last[n] ?? 0);
  }
  return kept.sorted();
}
