/** Which codes come together, and how often more than apart. */

import type { Span } from '../../kernel/span.ts';
import { mergedSpans } from '../agreement/coded-text.ts';
import type { Unit } from './filter.ts';
import { groupByDocument } from './group-by-document.ts';
import { reachOf } from './reach.ts';
import { onScale } from './scale.ts';
import type { CodedDocument, PlacedCoding, Scales } from './subject.ts';

export interface CodeUse {
  code: string;
  /** Codings. */
  codings: number;
  /** Documents with one at least. */
  documents: number;
  /** Units with the code: codings for `overlap`, else passages or documents. */
  units: number;
}

/** Two codes, the first one earlier in the list of codes. Only pairs that occur. */
export interface CodePair {
  first: string;
  second: string;
  /** Pairs of overlapping codings, or passages or documents with both codes. */
  count: number;
  /** Codings of the first code that meet one of the second, and the reverse: what the passages show. */
  ofFirst: number;
  ofSecond: number;
  documents: number;
  /**
   * n12 / (n1 + n2 − n12), from 0 to 1 (Jaccard 1901; the c-index of ATLAS.ti). With `overlap`, n12 is the smaller of
   * `ofFirst` and `ofSecond`, because pairs can outnumber codings and would lead beyond 1.
   */
  coefficient: number;
}

export interface CoOccurrence {
  unit: Unit;
  codes: CodeUse[];
  pairs: CodePair[];
}

interface Tally {
  count: number;
  ofFirst: number;
  ofSecond: number;
  documents: number;
}

type Ranged = Span & { id: string; place: number };

/** How often stretches of one code overlap stretches of another: `counts[a * size + b]`, symmetric. */
function countOverlaps(ranges: readonly Ranged[], size: number): Float64Array {
  const counts = new Float64Array(size * size);
  const active = new Int32Array(size);
  const byStart = [...ranges].sort((a, b) => a.start - b.start);
  const byEnd = [...ranges].sort((a, b) => a.end - b.end);
  let ended = 0;
  for (const { start, place } of byStart) {
    for (let gone = byEnd[ended]; gone && gone.end <= start; gone = byEnd[ended]) {
      active[gone.place] = (active[gone.place] ?? 0) - 1;
      ended += 1;
    }
    for (let other = 0; other < size; other++) {
      const here = active[other] ?? 0;
      if (here === 0 || other === place) continue;
      counts[place * size + other] = (counts[place * size + other] ?? 0) + here;
      counts[other * size + place] = (counts[other * size + place] ?? 0) + here;
    }
    active[place] = (active[place] ?? 0) + 1;
  }
  return counts;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Units that lie in both lists; each list is sorted and free of overlaps. */
function sharedLength(first: readonly Span[], second: readonly Span[]): number {
  let [sum, at] = [0, 0];
  for (const { start, end } of first) {
    for (let other = second[at]; other && other.end <= start; other = second[at]) at += 1;
    for (let next = at; next < second.length; next++) {
      const other = second[next];
      if (!other || other.start >= end) break;
      sum += Math.min(end, other.end) - Math.max(start, other.start);
    }
  }
  return sum;
}

interface Within {
  /** Units that hold each code. */
  units: number[];
  /** What is counted of two codes. */
  count(a: number, b: number): number;
  /** Codings of `a` that meet one of `b`. */
  meeting(a: number, b: number): number;
}

function inDocument(groups: readonly (readonly Ranged[])[], unit: Unit): Within {
  if (unit === 'document') {
    return {
      units: groups.map(() => 1),
      count: () => 1,
      meeting: (a) => groups[a]?.length ?? 0,
    };
  }
  const reaches = groups.map(reachOf);
  const meeting = (a: number, b: number): number =>
    (groups[a] ?? []).filter((range) => reaches[b]?.meets(range.id, range, -1)).length;
  if (unit === 'passage') {
    const merged = groups.map(mergedSpans);
    return {
      units: merged.map(lengthOf),
      count: (a, b) => sharedLength(merged[a] ?? [], merged[b] ?? []),
      meeting,
    };
  }
  const counts = countOverlaps(groups.flat(), groups.length);
  return {
    units: groups.map((group) => group.length),
    count: (a, b) => counts[a * groups.length + b] ?? 0,
    meeting,
  };
}

const share = (both: number, first: number, second: number): number => {
  const either = first + second - both;
  return either > 0 ? both / either : 0;
};

function rangesOf(
  codings: readonly PlacedCoding[],
  document: CodedDocument,
  unit: Unit,
  scales: Scales,
  order: ReadonlyMap<string, number>,
): { codes: string[]; groups: Ranged[][] } {
  const codes = [...new Set(codings.map(({ code }) => code))]
    .filter((code) => order.has(code))
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const place = new Map(codes.map((code, at) => [code, at]));
  const groups: Ranged[][] = codes.map(() => []);
  const scale = unit === 'passage' ? scales.passages.get(document.text) : undefined;
  for (const coding of codings) {
    const at = place.get(coding.code);
    if (at === undefined) continue;
    const span = scale ? onScale(scale, coding) : coding;
    // Nothing but the blanks between two passages: in neither.
    if (span.start >= span.end) continue;
    groups[at]?.push({ id: coding.id, start: span.start, end: span.end, place: at });
  }
  return { codes, groups };
}

export interface CoOccurrenceOf {
  /** Ids in the order in which they are to stand; other codes are not counted. */
  codes: readonly string[];
  documents: readonly CodedDocument[];
  codings: readonly PlacedCoding[];
  scales: Scales;
}

/** Counted document by document: nothing co-occurs across texts. For `passage` the scales must hold the passages. */
export function coOccurrence(of: CoOccurrenceOf, unit: Unit): CoOccurrence {
  const order = new Map(of.codes.map((code, at) => [code, at]));
  const uses = new Map(
    of.codes.map((code): [string, CodeUse] => [code, { code, codings: 0, documents: 0, units: 0 }]),
  );
  const tallies = new Map<string, Tally & { first: string; second: string }>();
  const byDocument = groupByDocument(of.codings);
  for (const document of of.documents) {
    const codings = byDocument.get(document.id);
    if (!codings) continue;
    const { codes, groups } = rangesOf(codings, document, unit, of.scales, order);
    const here = inDocument(groups, unit);
    codes.forEach((first, a) => {
      const use = uses.get(first);
      if (use) {
        use.codings += groups[a]?.length ?? 0;
        use.documents += 1;
        use.units += here.units[a] ?? 0;
      }
      for (let b = a + 1; b < codes.length; b++) {
        const count = here.count(a, b);
        const second = codes[b];
        if (count === 0 || second === undefined) continue;
        const key = `${first} ${second}`;
        const tally = tallies.get(key) ?? {
          ...{ first, second, count: 0, ofFirst: 0, ofSecond: 0, documents: 0 },
        };
        tally.count += count;
        tally.ofFirst += here.meeting(a, b);
        tally.ofSecond += here.meeting(b, a);
        tally.documents += 1;
        tallies.set(key, tally);
      }
    });
  }
  const pairs = [...tallies.values()].map((tally) => {
    const both = unit === 'overlap' ? Math.min(tally.ofFirst, tally.ofSecond) : tally.count;
    const [n1, n2] = [uses.get(tally.first)?.units ?? 0, uses.get(tally.second)?.units ?? 0];
    return { ...tally, coefficient: share(both, n1, n2) };
  });
  pairs.sort(
    (a, b) =>
      (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0) ||
      (order.get(a.second) ?? 0) - (order.get(b.second) ?? 0),
  );
  return { unit, codes: [...uses.values()].filter(({ codings }) => codings > 0), pairs };
}
