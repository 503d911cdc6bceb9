import fc from 'fast-check';
import { expect, it } from 'vitest';
import { concordanceLine } from './concordance-line.ts';
import { wordSpans, words } from './scan-words.ts';

const cut = (text: string): string[] => words(text).map((word) => word.text);

it('cuts at blanks, punctuation and hyphens', () => {
  expect(cut('The Nagorno-Karabakh war – over; (at last).')).toEqual([
    'The',
    'Nagorno',
    'Karabakh',
    'war',
    'over',
    'at',
    'last',
  ]);
});

it('keeps an apostrophe between letters and drops it at the edge', () => {
  expect(cut("d’Aliev's 'Karabağ'da' Arts'akh O'Brien")).toEqual([
    "d’Aliev's",
    "Karabağ'da",
    "Arts'akh",
    "O'Brien",
  ]);
});

it('keeps the letter-like apostrophe of a romanisation at the end of the word', () => {
  expect(cut('Gyulʼ, Artsʻakh')).toEqual(['Gyulʼ', 'Artsʻakh']);
});

it('keeps figures whole and parts a full stop from words', () => {
  expect(cut('10.11.2020: 3.5 per cent of 1,000.Then')).toEqual([
    '10.11.2020',
    '3.5',
    'per',
    'cent',
    'of',
    '1,000',
    'Then',
  ]);
});

it('keeps marks, soft hyphens and joiners inside the word', () => {
  expect(cut('E\u0301mile Kara\u00adbach Алексе\u0301й می\u200cشود')).toEqual([
    'E\u0301mile',
    'Kara\u00adbach',
    'Алексе\u0301й',
    'می\u200cشود',
  ]);
});

it('reads every script of the region', () => {
  expect(cut('Փաշինյանը՝ Երևանում։ ყარაბაღში, Қарабах Ἀρμενία «قره‌باغ» צה״ל')).toEqual([
    'Փաշինյանը',
    'Երևանում',
    'ყარაბაღში',
    'Қарабах',
    'Ἀρμενία',
    'قره‌باغ',
    'צה״ל',
  ]);
});

it('takes each Chinese character as a word', () => {
  expect(cut('亚美尼亚 ok')).toEqual(['亚', '美', '尼', '亚', 'ok']);
});

it('never splits a letter outside the basic plane', () => {
  const text = 'a\u{1D5D4}b 😀 \u{10400}\u{10401}';
  expect(cut(text)).toEqual(['a\u{1D5D4}b', '\u{10400}\u{10401}']);
});

it('gives spans that rise, do not touch gaps and cover every letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const spans = wordSpans(text);
      let before = 0;
      let outside = '';
      for (let n = 0; n < spans.length; n += 2) {
        const [start, end] = [spans[n] ?? -1, spans[n + 1] ?? -1];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        outside += `${text.slice(before, start)}\n`;
        before = end;
      }
      outside += text.slice(before);
      // An apostrophe that Unicode calls a letter (the saltillo among them) begins no word.
      expect(outside.replaceAll(/[\p{Lm}\ua78c]/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

it('gives the same words whatever stands around them', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zа-яա-ֆ]{1,8}$/u), { maxLength: 20 }), (list) => {
      expect(cut(list.join(' '))).toEqual(list);
      expect(cut(`«${list.join('», «')}»`)).toEqual(list);
    }),
  );
});

it('writes a concordance line without touching what stands between the words', () => {
  const text = 'One, two “three” – four… five!';
  expect(concordanceLine(text, wordSpans(text), 2, 2, 1)).toEqual({
    left: 'two “',
    match: 'three',
    right: '” – four',
    start: 10,
    end: 15,
  });
  const all = concordanceLine(text, wordSpans(text), 0, 1, 9);
  expect(all.left + all.match + all.right).toBe('One, two “three” – four… five');
});
