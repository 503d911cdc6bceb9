import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageBlocks } from '../index/passage-blocks.ts';
import type { Query, WordTerm } from '../query/ast.ts';
import { evaluate, type View } from './evaluate.ts';

const WORDS = ['ba', 've', 'gi', 'do'];

/** Frequent words before rare ones, so that parts of a query differ in how much they cost. */
const passage = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: fc.constant('ba') },
    { weight: 6, arbitrary: fc.constant('ve') },
    { weight: 2, arbitrary: fc.constant('gi') },
    { weight: 1, arbitrary: fc.constant('do') },
  ),
  { maxLength: 6 },
);
const passages = fc.array(passage, { minLength: 1, maxLength: 80, size: 'max' });

const term = (text: string): WordTerm => ({
  kind: 'word',
  text,
  mode: 'exact',
  prefix: false,
  start: 0,
  end: 0,
});
const word = fc.constantFrom(...WORDS).map(term);
const query: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => {
  const parts = fc.array(tie('query'), { minLength: 2, maxLength: 3 });
  return {
    query: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      word,
      fc
        .array(word, { minLength: 2, maxLength: 3 })
        .map((words) => ({ kind: 'phrase' as const, words, start: 0, end: 0 })),
      parts.map((all) => ({ kind: 'and' as const, parts: all, start: 0, end: 0 })),
      parts.map((all) => ({ kind: 'or' as const, parts: all, start: 0, end: 0 })),
      tie('query').map((part) => ({ kind: 'not' as const, part, start: 0, end: 0 })),
    ),
  };
}).query;

function viewOf(all: readonly string[][]): View {
  const starts = [0];
  for (const { length } of all) starts.push((starts.at(-1) ?? 0) + length);
  const words = all.flat();
  const places = new Map(
    WORDS.map((text) => [
      text,
      Int32Array.from(words.flatMap((one, at) => (one === text ? [at] : []))),
    ]),
  );
  const list = Int32Array.from(starts);
  return {
    count: all.length,
    passages: { starts: list, blocks: passageBlocks(list) },
    places: ({ text }) => places.get(text) ?? new Int32Array(),
    filtered: () => new Int32Array(),
  };
}

/** What the query says of one passage, read word for word. */
function holds(asked: Query, words: readonly string[]): boolean {
  switch (asked.kind) {
    case 'word':
      return words.includes(asked.text);
    case 'phrase':
      return words.some((_, at) => asked.words.every(({ text }, nth) => words[at + nth] === text));
    case 'and':
      return asked.parts.every((part) => holds(part, words));
    case 'or':
      return asked.parts.some((part) => holds(part, words));
    case 'not':
      return !holds(asked.part, words);
    default:
      throw new Error(`No ${asked.kind} is asked here.`);
  }
}

it('finds the passages that a reader would, in whichever order the parts are looked for', () => {
  fc.assert(
    fc.property(passages, query, (all, asked) => {
      const wanted = all.flatMap((words, at) => (holds(asked, words) ? [at] : []));
      expect([...evaluate(asked, viewOf(all)).passages]).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});
