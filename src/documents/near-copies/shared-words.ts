/** How much of one text stands in another, word by word and in the same order. */
import { diffArrays } from 'diff';
import { wordsOf } from './words-of.ts';

/** Words up to which two texts are compared word by word: the time grows with the square of what differs. */
const MOST_WORDS = 5000;
/** What may differ in a near copy: two in five words taken out and as many put in. */
const MOST_EDITS = 0.8;
/** Texts with fewer words in shared runs of three than this have less than half of their words in order. */
const LEAST_IN_RUNS = 0.2;

/** Share of the words of the longer text that the two have in common in the same order; 1 is the same text. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 1;
  if (Math.min(one.length, other.length) / longer < 0.3) return 0;
  const inShared = inRuns(one, other) / longer;
  if (longer > MOST_WORDS || inShared < LEAST_IN_RUNS) return inShared;
  return inOrder(one, other) / longer;
}

function inOrder(one: string[], other: string[]): number {
  const most = Math.ceil(Math.max(one.length, other.length) * MOST_EDITS);
  const parts = diffArrays(one, other, { maxEditLength: most });
  if (!parts) return 0;
  return parts.reduce(
    (sum, part) => (part.added || part.removed ? sum : sum + part.value.length),
    0,
  );
}

const RUN = 3;

/** Words that stand in a run of three which the other text has too; a little fewer than in order, in linear time. */
function inRuns(one: string[], other: string[]): number {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= other.length; at += 1) runs.add(other.slice(at, at + RUN).join(' '));
  let common = 0;
  let counted = 0;
  for (let at = 0; at + RUN <= one.length; at += 1) {
    if (!runs.has(one.slice(at, at + RUN).join(' '))) continue;
    common += at + RUN - Math.max(at, counted);
    counted = at + RUN;
  }
  return common;
}
