/** Letters as the file drew them → letters as a reader types them. */

/** Accents that TeX's older fonts draw as signs of their own, before the letter. */
const COMBINING: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˚': '\u030a',
  '˝': '\u030b',
  '˘': '\u0306',
  '˙': '\u0307',
  '˛': '\u0328',
};

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const ACCENT_THEN_LETTER = /(\p{L}?)([´`¨ˆ˜¸ˇ˚˝˘˙˛]) ?([\p{L}ı])/gu;

function composeAccents(text: string): string {
  return text.replace(ACCENT_THEN_LETTER, (whole, before: string, sign: string, letter: string) => {
    // A grave accent before a word is an opening quotation mark.
    if (sign === '`' && before === '') return whole;
    const base = letter === 'ı' ? 'i' : letter;
    const composed = `${base}${COMBINING[sign] ?? ''}`.normalize('NFC');
    return composed.length === 1 ? `${before}${composed}` : whole;
  });
}

/** NFC, ligatures undone, odd blanks made plain, control characters out. Soft hyphens stay: a line's end needs them. */
export function cleanText(text: string): string {
  let out = text.replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES[sign] ?? sign);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: broken fonts map glyphs to control characters
  out = out.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u200b\ufeff]/g, '');
  out = out.replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ');
  if (/[´`¨ˆ˜¸ˇ˚˝˘˙˛]/.test(out)) out = composeAccents(out);
  return out.normalize('NFC');
}
