/** Ids such as `aliyev2018russias`: readable in a file, the same each time the file is read. */
import type { CslItem } from '../../sources/model.ts';
import { foldTitle } from '../../sources/similarity.ts';

const LITTLE_WORDS = new Set(
  'the a an of on in at to for and or by from with der die das ein eine und im zur zum le la les un une des du de et il lo gli i w z na o do v k s po za ob the'.split(
    ' ',
  ),
);

const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Latin letters lose their marks and keep their spelling, other scripts are romanised. */
const toAscii = (text: string): string =>
  /\p{Script=Cyrillic}/u.test(text)
    ? foldTitle(text)
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+|['’ʼ]/gu, '')
        .replace(/[łıəøđßæœ]/gu, (letter) => LATIN[letter] ?? '')
        .replace(/[^a-z\d]+/gu, ' ');

const plainWords = (text: string): string[] =>
  toAscii(text)
    .replace(/[^a-z\d ]+/gu, '')
    .split(' ')
    .filter((word) => word !== '');

const tellingWords = (text: string): string[] =>
  plainWords(text).filter((word) => !LITTLE_WORDS.has(word));

const MAX_WORD = 20;

function yearOf(item: CslItem): string {
  const year = item.issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? '' : String(year);
}

/** Family name of the first author or editor, year, first telling word of the title. */
export function sourceId(item: CslItem): string {
  const person = item.author?.[0] ?? item.editor?.[0];
  const name = plainWords(person?.family ?? person?.literal ?? '')
    .join('')
    .slice(0, MAX_WORD);
  const words = tellingWords(item.title ?? item['container-title'] ?? item.publisher ?? '');
  const head = name === '' ? (words.shift() ?? 'source') : name;
  return `${head.slice(0, MAX_WORD)}${yearOf(item)}${(words[0] ?? '').slice(0, MAX_WORD)}`;
}

/** Gives each id once: the second `aliyev2018russias` becomes `aliyev2018russias-2`. */
export class SourceIds {
  readonly #taken = new Map<string, number>();

  unique(id: string): string {
    const before = this.#taken.get(id) ?? 0;
    this.#taken.set(id, before + 1);
    if (before === 0) return id;
    const numbered = `${id}-${before + 1}`;
    return this.#taken.has(numbered) ? this.unique(id) : this.unique(numbered);
  }
}
