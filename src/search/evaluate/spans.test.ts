import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageBlocks } from '../index/passage-blocks.ts';
import { consecutive, placesWithin, wordsAsSpans } from './spans.ts';

/** A chunk of passages with so many words each, and some of its places in order. */
const chunkWith = (lists: number) =>
  fc.array(fc.nat(40), { minLength: 1, maxLength: 30 }).chain((lengths) => {
    const starts = [0];
    for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
    const words = starts.at(-1) ?? 0;
    // Few places among many as well as many: the two are looked up in different ways.
    const of = { maxLength: words, size: 'max' } as const;
    const some = fc.oneof(
      fc.uniqueArray(fc.nat(Math.max(0, words - 1)), of),
      fc.uniqueArray(fc.nat(Math.max(0, words - 1)), { maxLength: 3 }),
    );
    return fc.record({
      starts: fc.constant(Int32Array.from(starts)),
      passages: fc
        .uniqueArray(fc.nat(lengths.length - 1))
        .map((list) => Int32Array.from(list).sort()),
      places: fc
        .tuple(...Array.from({ length: lists }, () => some))
        .map((all) => all.map((list) => Int32Array.from(list).sort())),
    });
  });

const passagesFrom = (starts: Int32Array) => ({ starts, blocks: passageBlocks(starts) });

const passageOf = (starts: Int32Array, place: number): number =>
  starts.findLastIndex((start) => start <= place);

it('finds the passage of every place, be there few of them or many', () => {
  fc.assert(
    fc.property(chunkWith(1), ({ starts, places: [places = new Int32Array()] }) => {
      const { passage } = wordsAsSpans(places, passagesFrom(starts));
      expect([...passage]).toEqual(Array.from(places, (place) => passageOf(starts, place)));
    }),
  );
});

it('keeps the places that lie in some passages', () => {
  fc.assert(
    fc.property(chunkWith(1), ({ starts, passages, places: [places = new Int32Array()] }) => {
      const within = [...places].filter((place) => passages.includes(passageOf(starts, place)));
      expect([...placesWithin(places, starts, passages)]).toEqual(within);
    }),
  );
});

it('finds words one after the other, and never across two passages', () => {
  fc.assert(
    fc.property(chunkWith(3), ({ starts, places }) => {
      const [first = new Int32Array(), ...others] = places;
      const wanted = [...first].filter(
        (place) =>
          others.every((list, nth) => list.includes(place + nth + 1)) &&
          passageOf(starts, place) === passageOf(starts, place + others.length),
      );
      const found = consecutive(places, passagesFrom(starts));
      expect([...found.first]).toEqual(wanted);
      expect([...found.last]).toEqual(wanted.map((place) => place + 2));
      expect([...found.passage]).toEqual(wanted.map((place) => passageOf(starts, place)));
    }),
  );
});
