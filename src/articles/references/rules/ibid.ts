import type { CitedSoFar } from '../cited-so-far.ts';
import { type Mention, type Resolution, type Resolved, sourceOf } from '../mention.ts';

/** How many resolved citations Ibid. may look back over notes that cite nothing. */
const FARTHEST = 50;

const last = (trail: readonly Resolved[], mention: Mention): Resolved | undefined => {
  for (let at = trail.length - 1; at >= Math.max(0, trail.length - FARTHEST); at -= 1) {
    const resolved = trail[at];
    if (resolved !== undefined && resolved.mention.note === mention.note) return resolved;
    if (resolved !== undefined && resolved.mention.note !== null) return resolved;
  }
  return trail.at(-1);
};

/**
 * Ibid.: the work cited last. Inside a note that is the citation before it, else the last one of the
 * note before. Style guides forbid Ibid. after a note with several sources; where it is used
 * nevertheless the last is meant more often than the first, and the others are kept as alternatives.
 */
export function resolveIbid(mention: Mention, cited: CitedSoFar): Resolution {
  const before = last(cited.trail, mention);
  if (before === undefined) return { why: 'nothing is cited before it' };
  const source = sourceOf(before);
  if (source === null) return { why: 'the citation before it is itself not resolved' };
  const sameNote = before.mention.note !== null && before.mention.note === mention.note;
  const neighbours = before.mention.note === null ? [before] : cited.inNote(before.mention.note);
  const others = [...new Set(neighbours.map(sourceOf))].filter(
    (other): other is string => other !== null && other !== source,
  );
  return {
    source,
    rule: sameNote ? 'ibid-same-note' : 'ibid-previous-note',
    antecedent: before.mention.id,
    ...(others.length === 0 || sameNote ? {} : { alternatives: others }),
  };
}
