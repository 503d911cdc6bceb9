import { expect, test } from 'vitest';
import { readReferences } from './read-references.ts';

test('every note gets a kind and every entry a reference', () => {
  const text = 'France, Russia and the United States.';
  const read = readReferences({
    text,
    styles: [],
    notes: [{ id: 'n1', number: 1, label: '1', span: { start: 0, end: text.length } }],
    entries: [],
    paragraphs: [],
    language: 'en',
  });
  expect(read.noteKinds.get('n1')).toBe('explanatory');
  expect(read.entries).toEqual([]);
});
