import { expect, it } from 'vitest';
import { previewInWords, resultInWords } from './merge-words.ts';
import type { MergePreview, MergeResult } from './model.ts';

const preview: MergePreview = {
  title: 'Roads',
  coders: ['Boris'],
  codes: { added: 1, known: 3 },
  documents: { added: 0, known: 2 },
  codings: { added: 12, known: 0, updated: 0 },
  conflicts: [],
};

it('says what a copy brings and by whom, and when it brings nothing', () => {
  expect(previewInWords(preview)).toBe('“Roads” brings 1 new code and 12 new codings by Boris.');
  const nothing = { added: 0, known: 1 };
  expect(
    previewInWords({
      ...preview,
      coders: [],
      codes: nothing,
      codings: { ...nothing, updated: 0 },
    }),
  ).toBe('“Roads” brings nothing new.');
});

it('says what was taken in, what waits and what was left out', () => {
  const result: MergeResult = {
    codes: 0,
    documents: 0,
    codings: 2,
    updated: 1,
    removed: 0,
    review: 1,
    leftOut: 3,
    readings: 1,
    memos: 0,
    settlements: 0,
    notes: ['A note.'],
  };
  expect(resultInWords(result)).toBe(
    'Taken in: 2 codings and 1 reading. 1 was brought up to date. 1 coding waits for review. 3 codings were left out. A note.',
  );
});
