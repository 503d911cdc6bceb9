import { expect, it } from 'vitest';
import { anchorOf } from './anchor.ts';
import { handMarks, isSetByHand } from './set-by-hand.ts';

const text = 'First note, a book. Second note, another book.';
const first = { start: 0, end: 19 };
const second = { start: 20, end: 46 };
const title = { what: 'field', field: 'title', value: 'A Book' } as const;

it('says which field of which reference a person has set', () => {
  const marks = handMarks({ text }, [{ anchor: anchorOf(text, first), value: title }]);
  expect(isSetByHand(marks, first, 'field', 'title')).toBe(true);
  expect(isSetByHand(marks, first, 'field', 'publisher')).toBe(false);
  expect(isSetByHand(marks, first, 'note-kind')).toBe(false);
  expect(isSetByHand(marks, second, 'field', 'title')).toBe(false);
});

it('marks nothing for words that are no longer there', () => {
  const anchor = anchorOf('Words that are gone', { start: 0, end: 19 });
  expect(handMarks({ text }, [{ anchor, value: title }])).toEqual([]);
});
