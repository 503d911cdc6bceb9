/** Letters that Unicode does not take apart though readers do. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A text as one looks it up: without case and without marks on its letters, in any script. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[łđøıəßæœ]/gu, (letter) => PLAIN[letter] ?? letter);

/** Whether every word of the query is in the text. */
export function holdsWords(text: string, query: string): boolean {
  const inText = folded(text);
  return folded(query)
    .split(/\s+/u)
    .every((word) => inText.includes(word));
}
