import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOfPassage, placesOf, readPlace } from './hit-place.ts';

const PASSAGE = {
  ...{ document: 'doc_1', title: '', source: null, sphere: null, passage: 1, date: '' },
  ...{ language: 'en', start: 10, end: 90, text: '' },
};

it('names a passage by its hits and reads them back', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(1e8), fc.integer({ min: 1, max: 500 }))
      .map(([start, length]) => ({ start, end: start + length })),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(spans, (marks) => {
      const place = placeOfPassage({ ...PASSAGE, marks });
      expect(readPlace(place.id)).toEqual(place);
      expect(placesOf([place])).toEqual(marks.map((mark) => ({ document: 'doc_1', ...mark })));
    }),
  );
});

it('takes the whole passage where only filters let it through', () => {
  expect(placeOfPassage({ ...PASSAGE, marks: [] }).spans).toEqual([{ start: 10, end: 90 }]);
});

it.each(['', 'doc_1', 'doc_1@', 'doc_1@9-3', 'doc_1@1-2+', 'doc_1@1-2+x', '@1-2'])(
  'does not take “%s” for a place',
  (id) => {
    expect(readPlace(id)).toBeNull();
  },
);
