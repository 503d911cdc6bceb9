/** How much of one text stands in another, word by word and in the same order. */
import { diffArrays } from 'diff';
import { wordsOf } from './words-of.ts';

/** Words up to which two texts are compared word by word. */
const MOST_WORDS = 20_000;
/** Twice the words that a near copy of the longest such text may change. */
const MOST_EDITS = 16_000;

/** Share of the words of the longer text that the two have in common in the same order; 1 is the same text. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 1;
  if (Math.min(one.length, other.length) / longer < 0.3) return 0;
  const common = longer > MOST_WORDS ? inRuns(one, other) : inOrder(one, other);
  return common / longer;
}

function inOrder(one: string[], other: string[]): number {
  const most = Math.min(MOST_EDITS, Math.ceil((one.length + other.length) * 0.75));
  const parts = diffArrays(one, other, { maxEditLength: most });
  if (!parts) return 0;
  return parts.reduce(
    (sum, part) => (part.added || part.removed ? sum : sum + part.value.length),
    0,
  );
}

const RUN = 3;

/** For books: words that stand in a run of three which the other text has too; a little less than in order. */
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
