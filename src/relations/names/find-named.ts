/** Finds an actor or a place by a name in any spelling or script. */
import { toPlain } from '../../search/letters/plain-letters.ts';
import { judge } from '../../search/matching/judge.ts';
import { readQueryWord } from '../../search/matching/query-word.ts';
import { readTextWord } from '../../search/matching/text-word.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly language: string }[];
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;

const plainName = (text: string): string =>
  (text.match(WORD) ?? []).map((word) => toPlain(word)).join(' ');

const namesOf = ({ name, names }: Named): { text: string; language: string }[] => [
  { text: name, language: '' },
  ...names,
];

/** Word for word, each as the search would find it: *Ереван* for Yerevan, *Москвы* for Москва. */
function soundsLike(wanted: string, name: string, language: string): boolean {
  const [asked, there] = [wanted.match(WORD) ?? [], name.match(WORD) ?? []];
  if (asked.length === 0 || asked.length !== there.length) return false;
  const code = language === 'und' ? undefined : language;
  return asked.every((word, at) => {
    const other = there[at] ?? '';
    // A name is a name however it was typed: `yerevan` means Yerevan.
    const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    return judge(readQueryWord(capital), readTextWord(other, code)) !== null;
  });
}

/** Those of the best kind of match: by id, by the letters, without accents, by sound. Several when the name is shared. */
export function findNamed<T extends Named>(items: readonly T[], wanted: string): T[] {
  const text = wanted.trim();
  const lower = text.toLowerCase();
  const plain = plainName(text);
  const ways: ((item: T) => boolean)[] = [
    ({ id }) => id === text,
    (item) => namesOf(item).some((name) => name.text.toLowerCase() === lower),
    (item) => plain !== '' && namesOf(item).some((name) => plainName(name.text) === plain),
    (item) => namesOf(item).some((name) => soundsLike(text, name.text, name.language)),
  ];
  for (const way of ways) {
    const found = items.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}
