/**
 * How long the questions to the codings of one document take: 500, 2,000 and 5,000 codings of 50 codes, each up to 400
 * characters long, in a text of a million characters.
 *
 *   npx tsx bench/co-occurrence.ts
 */
import { coOccurrence } from '../src/coding/retrieval/co-occurrence.ts';
import { scaleOf } from '../src/coding/retrieval/scale.ts';
import { nearTest } from '../src/coding/retrieval/select-codings.ts';
import type { CodedDocument, PlacedCoding, Scales } from '../src/coding/retrieval/subject.ts';
import { seededRandom } from '../src/statistics/random.ts';
import { median } from './run-process.ts';

const CHARACTERS = 1_000_000;
const CODES = 50;
const RUNS = 9;

const document: CodedDocument = {
  ...{ id: 'd', title: '', date: '', from: null, to: null, language: 'en', source: null },
  ...{ text: 't', words: 150_000, value: () => '' },
};
const passages = scaleOf(
  Array.from({ length: CHARACTERS / 400 }, (_, at) => ({ start: at * 400, end: at * 400 + 398 })),
);
const scales: Scales = { words: new Map(), passages: new Map([['t', passages]]) };
const codes = Array.from({ length: CODES }, (_, at) => `code${at}`);

function someCodings(count: number): PlacedCoding[] {
  const random = seededRandom(1);
  return Array.from({ length: count }, (_, at): PlacedCoding => {
    const start = random.below(CHARACTERS);
    const end = start + 1 + random.below(400);
    const code = `code${random.below(CODES)}`;
    return { id: `c${at}`, code, document: 'd', start, end, coder: 'A', origin: 'person' };
  });
}

/** Each coding against each: what the sweep has to agree with. */
function byPairs(codings: readonly PlacedCoding[]): number {
  let count = 0;
  for (const [at, a] of codings.entries()) {
    for (let other = at + 1; other < codings.length; other += 1) {
      const b = codings[other];
      if (b && a.code !== b.code && a.start < b.end && b.start < a.end) count += 1;
    }
  }
  return count;
}

function milliseconds(work: () => unknown): string {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return median(times).toFixed(1).padStart(9);
}

console.log('codings  overlap  passage  document  near  each with each   (median ms)');
for (const count of [500, 2000, 5000]) {
  const codings = someCodings(count);
  const of = { codes, documents: [document], codings, scales };
  const found = coOccurrence(of, 'overlap').pairs.reduce((sum, pair) => sum + pair.count, 0);
  if (found !== byPairs(codings)) throw new Error('The sweep and the pairs disagree.');
  console.log(
    String(count).padStart(7),
    milliseconds(() => coOccurrence(of, 'overlap')),
    milliseconds(() => coOccurrence(of, 'passage')),
    milliseconds(() => coOccurrence(of, 'document')),
    milliseconds(() =>
      codings.filter(nearTest({ how: 'characters', within: 100 }, codings, 't', scales)),
    ),
    milliseconds(() => byPairs(codings)),
  );
}
