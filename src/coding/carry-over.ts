/**
 * Carries spans from a text to its corrected form. A span is carried when the very words stand where
 * the comparison of the two texts puts them; everything else is for a person to place.
 */
import { diffArrays } from 'diff';
import type { Span } from '../kernel/span.ts';
import { type Anchor, anchorAt, findQuote } from './anchoring.ts';

export type Carried =
  | { ok: true; anchor: Anchor; how: 'unmoved' | 'moved' | 'blanks' }
  | { ok: false; why: string; proposal: Span | null };

/** A run of units that both texts share. */
interface Shared {
  from: number;
  to: number;
  length: number;
}

const UNIT = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Beyond this many edits a comparison word by word is not worth its time; quotations are looked up instead. */
const MOST_EDITS = 3000;

/** Stretches that stand unchanged in both texts, in order: first by lines, then by words inside what changed. */
export function sharedStretches(before: string, after: string): Shared[] {
  const shared: Shared[] = [];
  walk(
    split(before, /[^\n]*\n|[^\n]+$/g),
    split(after, /[^\n]*\n|[^\n]+$/g),
    0,
    0,
    shared,
    (a, b, from, to) => walk(split(a, UNIT), split(b, UNIT), from, to, shared, () => undefined),
  );
  return shared.sort((x, y) => x.from - y.from);
}

const split = (text: string, units: RegExp): string[] => text.match(units) ?? [];

type OnChange = (before: string, after: string, from: number, to: number) => void;

function walk(
  before: string[],
  after: string[],
  from: number,
  to: number,
  shared: Shared[],
  changed: OnChange,
): void {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (!parts) return;
  let [at, there, removed, added] = [from, to, '', ''];
  const flush = (): void => {
    if (removed !== '' && added !== '') {
      changed(removed, added, at - removed.length, there - added.length);
    }
    [removed, added] = ['', ''];
  };
  for (const part of parts) {
    const words = part.value.join('');
    if (part.removed) {
      removed += words;
      at += words.length;
    } else if (part.added) {
      added += words;
      there += words.length;
    } else {
      flush();
      shared.push({ from: at, to: there, length: words.length });
      at += words.length;
      there += words.length;
    }
  }
  flush();
}

/** One function for all codings of a text, so that the two texts are compared once. */
export function carrier(before: string, after: string): (anchor: Anchor) => Carried {
  const shared = sharedStretches(before, after);
  return (anchor) => {
    const start = mapped(shared, anchor.start, 'start');
    const end = mapped(shared, anchor.end, 'end');
    const there = start !== null && end !== null && start < end ? { start, end } : null;
    const words = there ? after.slice(there.start, there.end) : null;
    if (there && words === anchor.quote) return carried(after, there, anchor);
    if (there && words !== null && sameButBlanks(words, anchor.quote)) {
      const found = anchorAt(after, there);
      if (found) return { ok: true, anchor: found, how: 'blanks' };
    }
    const quoted = findQuote(after, anchor);
    if (quoted && there === null) return carried(after, quoted, anchor);
    const around = between(shared, anchor, after.length);
    return around
      ? { ok: false, why: 'The words themselves were changed.', proposal: around }
      : {
          ok: false,
          why: 'The words are no longer in the text, or stand in several places.',
          proposal: quoted,
        };
  };
}

/** What now stands between the nearest unchanged words on both sides. */
function between(shared: readonly Shared[], span: Span, length: number): Span | null {
  const before = shared.findLast((run) => run.from <= span.start);
  const next = shared.find((run) => run.from + run.length >= span.end);
  const start = before
    ? Math.min(before.to + before.length, before.to + (span.start - before.from))
    : 0;
  const end = next ? Math.max(next.to, next.to + (span.end - next.from)) : length;
  return start < end ? { start, end } : null;
}

function carried(after: string, span: Span, old: Anchor): Carried {
  const anchor = anchorAt(after, span);
  if (!anchor || anchor.quote !== old.quote) {
    return { ok: false, why: 'A mark was added to the first or last letter.', proposal: span };
  }
  return { ok: true, anchor, how: anchor.start === old.start ? 'unmoved' : 'moved' };
}

const sameButBlanks = (a: string, b: string): boolean =>
  a.replaceAll(/\s+/g, '') === b.replaceAll(/\s+/g, '');

/** The new offset of an old one. A start belongs to the letter after it, an end to the letter before it. */
function mapped(shared: readonly Shared[], offset: number, edge: 'start' | 'end'): number | null {
  const letter = edge === 'start' ? offset : offset - 1;
  let low = 0;
  let high = shared.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((shared[middle]?.from ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  const run = shared[low];
  if (!run || letter < run.from || letter >= run.from + run.length) return null;
  return run.to + (offset - run.from);
}
