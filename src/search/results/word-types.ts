/** Printed words put together that differ only in capitals: what frequency lists and keywords count. */
import { readWords } from '../../db/full-text.ts';
import { connectionKey } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import { lowerCase } from '../letters/letter-forms.ts';

export class WordTypes {
  /** In small letters, by number. */
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Printed word to type. */
  #ofWord = new Int32Array(1024);
  lastWord = 0;

  add(word: number, form: string, language: string): void {
    const name = lowerCase(form, language);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    if (word >= this.#ofWord.length) {
      const wider = new Int32Array(Math.max(word + 1, this.#ofWord.length * 2));
      wider.set(this.#ofWord);
      this.#ofWord = wider;
    }
    this.#ofWord[word] = number;
    this.lastWord = Math.max(this.lastWord, word);
  }

  ofWord(word: number): number {
    return this.#ofWord[word] ?? 0;
  }
}

const kept = new WeakMap<object, WordTypes>();
const WORDS_AT_ONCE = 50_000;

/** All words of the index, read once; words are only added. */
export async function readWordTypes(db: Db): Promise<WordTypes> {
  const types = kept.get(connectionKey(db)) ?? new WordTypes();
  kept.set(connectionKey(db), types);
  for (;;) {
    const { ids, forms, languages } = await readWords(db, types.lastWord, WORDS_AT_ONCE);
    for (const [at, id] of ids.entries()) types.add(id, forms[at] ?? '', languages[at] ?? '');
    if (ids.length < WORDS_AT_ONCE) return types;
  }
}
