import { expect, test } from 'vitest';
import { fixOf, placeOf } from './place-of.ts';
import { sentencesOf } from './sentences.ts';
import { buildSubject } from './subject.ts';
import { makeArticle } from './testing/make-article.ts';

const TEXT = 'The line was closed in 1993. Mr. Pashinyan said “it will open”. Then nothing.';

test('cuts sentences and is not misled by abbreviations or initials', () => {
  const cut = (text: string) =>
    sentencesOf(text, { start: 0, end: text.length }).map((one) => text.slice(one.start, one.end));
  expect(cut(TEXT)).toEqual([
    'The line was closed in 1993.',
    'Mr. Pashinyan said “it will open”.',
    'Then nothing.',
  ]);
  expect(cut('See J. Kucera, vol. 3 of the U. S. report. Next one')).toHaveLength(2);
});

test('a place says in which paragraph and on which line it stands, and shortens its words', () => {
  const text = `${TEXT} ${'x'.repeat(300)}`;
  const subject = buildSubject(makeArticle(text), []);
  expect(placeOf(subject, { start: 4, end: 8 })).toMatchObject({
    paragraph: 'p1',
    line: 1,
    text: 'line',
  });
  expect(placeOf(subject, { start: 0, end: text.length }).text).toHaveLength(200);
});

test('a fix that would change a quotation is left as advice', () => {
  const start = TEXT.indexOf('it will');
  const span = { start, end: start + 12 };
  const outer = { start: start - 1, end: start + 13 };
  const subject = buildSubject(
    makeArticle(TEXT, {
      quotations: [
        {
          id: 'q1',
          span,
          outer,
          marks: '“”',
          paragraph: 'p1',
          note: null,
          role: 'speech',
          speaker: null,
          speakerSpan: null,
          speakerRule: null,
          notes: [],
        },
      ],
    }),
    [],
  );
  const inside = [{ start: start + 1, end: start + 2, replacement: 'T' }];
  const before = [{ start: outer.start, end: outer.start, replacement: ' ' }];
  expect(fixOf(subject, 'automatic', 'change', inside)).toEqual({
    kind: 'suggested',
    label: 'change',
    edits: [],
  });
  expect(fixOf(subject, 'automatic', 'change', before).kind).toBe('automatic');
});
