import type { FoundPassage, SearchHit } from '../model.ts';
import { concordanceLine } from '../words/concordance-line.ts';
import { wordSpans } from '../words/scan-words.ts';
import type { Answer } from './ask.ts';
import { type HitPlace, type ReadPassage, readPassages } from './read-passages.ts';

export const placeOf = ({ hits }: Answer, hit: number): HitPlace => ({
  document: hits.documents[hit] ?? 0,
  passage: hits.passages[hit] ?? 0,
});

const aboutPassage = ({ text: _, start: __, end: ___, ...about }: ReadPassage) => about;

/** The lines of a concordance for some hits. */
export async function concordance(
  answer: Answer,
  hits: ArrayLike<number>,
  context: number,
): Promise<SearchHit[]> {
  const numbers = Array.from(hits);
  const passages = await readPassages(
    answer,
    numbers.map((hit) => placeOf(answer, hit)),
  );
  return passages.map((passage, at) => {
    const hit = numbers[at] ?? 0;
    const [first, last] = [answer.hits.firsts[hit] ?? 0, answer.hits.lasts[hit] ?? 0];
    const line = lineOf(passage.text, first, last, context);
    return {
      ...aboutPassage(passage),
      left: line.left,
      match: line.match,
      right: line.right,
      start: passage.start + line.start,
      end: passage.start + line.end,
    };
  });
}

export function lineOf(text: string, first: number, last: number, context: number) {
  if (last < first) return { left: '', match: text, right: '', start: 0, end: text.length };
  return concordanceLine(text, wordSpans(text, last + context + 1), first, last, context);
}

/** Passages with the places of all their hits; `firstHits` are the first hits of each. */
export async function foundPassages(
  answer: Answer,
  firstHits: ArrayLike<number>,
): Promise<FoundPassage[]> {
  const numbers = Array.from(firstHits);
  const passages = await readPassages(
    answer,
    numbers.map((hit) => placeOf(answer, hit)),
  );
  return passages.map((passage, at) => {
    const { text, start, end } = passage;
    const marks = hitsFrom(answer, numbers[at] ?? 0).map(([first, last]) => {
      const line = lineOf(text, first, last, 0);
      return { start: start + line.start, end: start + line.end };
    });
    return { ...aboutPassage(passage), start, end, text, marks };
  });
}

/** First and last words of the hits in the passage of hit `from`. */
function hitsFrom({ hits }: Answer, from: number): [number, number][] {
  const found: [number, number][] = [];
  const same = (hit: number): boolean =>
    hit < hits.length &&
    hits.passages[hit] === hits.passages[from] &&
    hits.documents[hit] === hits.documents[from];
  for (let hit = from; same(hit); hit++) found.push([hits.firsts[hit] ?? 0, hits.lasts[hit] ?? 0]);
  return found;
}

/** For an order of hits, the first hit of each passage, once. */
export function firstOfPassages({ hits }: Answer, order: Int32Array): Int32Array {
  return order.filter(
    (hit) =>
      hit === 0 ||
      hits.passages[hit] !== hits.passages[hit - 1] ||
      hits.documents[hit] !== hits.documents[hit - 1],
  );
}
