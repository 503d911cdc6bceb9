import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../articles/read-article.ts';
import type { Edit, RuleFinding } from '../model.ts';
import { draftArticle } from '../testing/draft.ts';
import { applyToArticle, applyToText } from './apply-to-article.ts';
import { correctedCopy } from './corrected-copy.ts';
import { toFileEdit, trimEdit } from './file-edits.ts';
import { encodeText, patchBytes } from './patch-bytes.ts';
import { planFixes } from './plan-fixes.ts';
import { diffEdit } from './preview.ts';

const withEdits = (...edits: Edit[]): RuleFinding => ({
  rule: 'test',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  message: 'A test.',
  places: [{ line: 1, span: { start: 0, end: 1 }, text: '' }],
  evidence: {},
  fix: { kind: 'automatic', label: 'Change', edits },
});

const replace = (text: string, words: string, replacement: string): Edit => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, replacement };
};

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;

describe('patchBytes', () => {
  it('gives the identical bytes when nothing is changed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(...encodings), (bytes, encoding) => {
        expect([...patchBytes(bytes, encoding, [])]).toEqual([...bytes]);
      }),
    );
  });

  it('does to the bytes what the edit does to the text, in every encoding', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\r\n', '.') });
    const wide = fc.string({ unit: fc.constantFrom('a', 'ż', 'Ж', '“', '😀', '\n') });
    fc.assert(
      fc.property(
        fc
          .constantFrom(...encodings)
          .chain((encoding) =>
            fc.tuple(
              fc.constant(encoding),
              encoding.startsWith('utf') ? wide : letters,
              encoding.startsWith('utf') ? wide : letters,
              fc.nat(),
              fc.nat(),
              fc.boolean(),
            ),
          ),
        ([encoding, text, replacement, a, b, mark]) => {
          const units = [...text];
          const [from, to] = [a % (units.length + 1), b % (units.length + 1)].sort((x, y) => x - y);
          const start = units.slice(0, from).join('').length;
          const end = units.slice(0, to).join('').length;
          const bom = mark && encoding.startsWith('utf') ? '\uFEFF' : '';
          const file = encodeText(bom + text, encoding) ?? new Uint8Array();
          const bytes = encodeText(replacement, encoding) ?? new Uint8Array();
          const edit = { start, end, replacement };
          const patched = patchBytes(file, encoding, [{ edit, bytes }]);
          const expected = encodeText(bom + applyToText(text, [edit]), encoding);
          expect([...patched]).toEqual([...(expected ?? [])]);
        },
      ),
    );
  });

  it('refuses a letter that the encoding lacks', () => {
    expect(encodeText('Ж', 'windows-1252')).toBeNull();
    expect([...(encodeText('“Ж”', 'windows-1251') ?? [])]).toEqual([0x93, 0xc6, 0x94]);
  });
});

describe('planFixes', () => {
  const text = 'He said “we goed there” in the end of May..';
  const article = draftArticle({ body: [text] });

  it('never changes a quotation, though a rule asks for it', () => {
    const plan = planFixes(article, [withEdits(replace(text, 'goed', 'went'))]);
    expect(plan.fixes).toEqual([]);
    expect(plan.skipped[0]?.why).toContain('quotation');
  });

  it('may change the marks around it, which are not quoted', () => {
    expect(planFixes(article, [withEdits(replace(text, '“', '„'))]).fixes).toHaveLength(1);
  });

  it('takes a fix whole or not at all, and the first of two that clash', () => {
    const first = withEdits(replace(text, 'in the end', 'at the end'));
    const second = withEdits(replace(text, 'the end', 'its end'), replace(text, '..', '.'));
    const plan = planFixes(article, [first, second]);
    expect(plan.fixes.map((fix) => fix.finding)).toEqual([first]);
    expect(plan.skipped.map((one) => one.why)).toEqual([
      'another correction changes the same words',
    ]);
  });
});

describe('correctedCopy', () => {
  const body =
    'A study of routes\n\nIntroduction\n\nThe line to the sea was closed in the year 1993, and both of the states lost trade over it.¹ It was reopened later, after a long time of talks..\n\n1 J. Kucera, A talk, Eurasianet, 4 VI 2021.\n';

  it('leaves every byte of the file as it is when there is nothing to correct', async () => {
    for (const encoding of ['utf-8', 'utf-16le']) {
      const file = encodeText(body.replaceAll('\n', '\r\n'), encoding) ?? new Uint8Array();
      const { article } = await readArticle(file, 'a.txt');
      expect(Buffer.from(correctedCopy(article, file, []).bytes).equals(Buffer.from(file))).toBe(
        true,
      );
    }
  });

  it('changes one place and no other letter, newline or mark', async () => {
    const file = encodeText(`\uFEFF${body.replaceAll('\n', '\r\n')}`, 'utf-8') ?? new Uint8Array();
    const { article } = await readArticle(file, 'a.txt');
    const copy = correctedCopy(article, file, [withEdits(replace(article.text, '..', '.'))]);
    expect(copy.skipped).toEqual([]);
    expect(Buffer.from(copy.bytes).toString('utf8')).toBe(
      `\uFEFF${body.replaceAll('\n', '\r\n').replace('..', '.')}`,
    );
  });
});

describe('edits of the reading text', () => {
  it('drop what stays the same at both ends', () => {
    const text = 'in the end of';
    expect(trimEdit({ start: 0, end: 13, replacement: 'at the end of' }, text)).toEqual({
      start: 0,
      end: 2,
      replacement: 'at',
    });
  });

  it('are refused where the file has more than one stretch, and escaped for HTML', () => {
    const article = {
      ...draftArticle({ body: ['one two'] }),
      format: 'html' as const,
      pieces: [
        { start: 0, end: 3, at: { offset: 10, line: 1, column: 11 } },
        { start: 4, end: 7, at: { offset: 20, line: 2, column: 1 } },
      ],
    };
    expect(toFileEdit(article, { start: 2, end: 5, replacement: 'X' })).toBeNull();
    expect(toFileEdit(article, { start: 4, end: 7, replacement: 'a&b' })).toEqual({
      start: 20,
      end: 23,
      replacement: 'a&amp;b',
    });
  });

  it('move everything behind them in the article', () => {
    const article = draftArticle({ body: ['one two[^1] three', 'four'] });
    const moved = applyToArticle(article, [{ start: 0, end: 3, replacement: 'eleven' }]);
    const [first, second] = moved.paragraphs;
    expect(moved.text.slice(second?.span.start, second?.span.end)).toBe('four');
    expect(moved.text.slice(0, first?.markers[0]?.at)).toBe('eleven two');
  });

  it('are shown as words that go and words that come', () => {
    const parts = diffEdit('It had to left soon.', { start: 7, end: 14, replacement: 'to leave' });
    expect(parts.filter((part) => part.kind !== 'same').map((part) => part.text)).toEqual([
      'left',
      'leave',
    ]);
  });
});
