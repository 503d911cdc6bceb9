import { expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';
import { readFace } from './read-face.ts';

it.each([
  ['ABCDEF+PalatinoLinotype-BoldItalic', true, true, false],
  ['TimesNewRomanPS-ItalicMT', true, false, false],
  ['CMTI10', true, false, false],
  ['SFBX1200', false, true, false],
  ['CMCSC10', false, false, true],
  ['NimbusRomNo9L-ReguItal', true, false, false],
  ['NimbusRomNo9L-Medi', false, true, false],
  ['MinionPro-It', true, false, false],
  ['LMRomanCaps10-Regular', false, false, true],
  ['Merriweather,Italic', true, false, false],
  ['StempelGaramond-Roman', false, false, false],
  ['Titillium-Regular', false, false, false],
])('reads the cut of %s from its name', (name, italic, bold, smallCaps) => {
  expect(readFace(name)).toMatchObject({ italic, bold, smallCaps });
});

it('composes accents that TeX draws before the letter and undoes ligatures', () => {
  expect(cleanText('Universit´e, M¨uller, ﬁeld')).toBe('Université, Müller, field');
  expect(cleanText('e\u0301tat')).toBe('état');
});

it('leaves a grave accent that opens a quotation', () => {
  expect(cleanText('he said `a word')).toBe('he said `a word');
});
