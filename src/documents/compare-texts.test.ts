import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';

it('shows a changed word with what stands around it, and leaves out what is far', () => {
  const far = 'a b c d e '.repeat(200);
  const changes = compareTexts(`${far}closed${far}`, `${far}opened${far}`);
  expect(changes?.map(({ kind }) => kind)).toEqual([
    'gap',
    'same',
    'removed',
    'added',
    'same',
    'gap',
  ]);
});

it('loses no letter of either text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
      const parts = compareTexts(before, after) ?? [];
      const without = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});
