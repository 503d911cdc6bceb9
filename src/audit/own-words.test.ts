import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOT, blotOutside, ownWords } from './own-words.ts';
import { buildSubject } from './subject.ts';
import { makeArticle } from './testing/make-article.ts';

const spans = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    })),
    { maxLength: 8 },
  );

test('keeps exactly the letters that are kept and not dropped, each at its offset', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(3);
  const apart = spans(text.length).map((list) =>
    [...list]
      .sort((a, b) => a.start - b.start)
      .filter(
        (one, at, all) => at === 0 || one.start >= Math.max(...all.slice(0, at).map((x) => x.end)),
      ),
  );
  fc.assert(
    fc.property(apart, spans(text.length), (keep, drop) => {
      const inside = (list: { start: number; end: number }[], at: number) =>
        list.some((one) => at >= one.start && at < one.end);
      const expected = [...text]
        .map((letter, at) => (inside(keep, at) && !inside(drop, at) ? letter : BLOT))
        .join('');
      expect(blotOutside(text, keep, drop)).toBe(expected);
    }),
  );
});

test('blots out what is quoted and keeps what surrounds it', () => {
  const text = 'He said “we goed there” and left.';
  const outer = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
  const subject = buildSubject(
    makeArticle(text, {
      quotations: [
        {
          id: 'q1',
          span: { start: outer.start + 1, end: outer.end - 1 },
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
  const { body } = ownWords(subject);
  expect(body).toHaveLength(text.length);
  expect(body).toContain('He said');
  expect(body).toContain('and left.');
  expect(body).not.toContain('goed');
});
