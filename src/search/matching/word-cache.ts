import { keysOfTextWord, readTextWord, type TextWord } from './text-word.ts';

export interface KeyedWord {
  word: TextWord;
  keys: readonly string[];
}

/**
 * Reads words and remembers them: a text repeats few words very often. Holds at most twice `size` words
 * of all languages; the older half is forgotten at once when the newer is full.
 */
export class WordCache {
  readonly #size: number;
  #young = new Map<string, Map<string, KeyedWord>>();
  #old = new Map<string, Map<string, KeyedWord>>();
  #count = 0;

  constructor(size = 100_000) {
    this.#size = size;
  }

  read(word: string, language = ''): KeyedWord {
    const known = this.#young.get(language)?.get(word);
    return known ?? this.#remember(word, language);
  }

  #remember(word: string, language: string): KeyedWord {
    let keyed = this.#old.get(language)?.get(word);
    if (!keyed) {
      const read = readTextWord(word, language);
      keyed = { word: read, keys: keysOfTextWord(read) };
    }
    if (this.#count >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#count = 0;
    }
    const words = this.#young.get(language) ?? new Map<string, KeyedWord>();
    this.#young.set(language, words.set(word, keyed));
    this.#count++;
    return keyed;
  }
}
