/** Numbers the words of a corpus while it is indexed. */
import { findWords, insertWords, type NewWord } from '../../db/full-text.ts';
import type { Db } from '../../db/schema.ts';
import { keysOfTextWord, readTextWord } from '../matching/text-word.ts';

/** Words kept in memory, all languages together; beyond that they are looked up again. */
const MOST_REMEMBERED = 400_000;
const WORDS_A_STATEMENT = 5000;

export class Vocabulary {
  #known = new Map<string, Map<string, number>>();
  #remembered = 0;
  #last: number;
  /** Whether all words of the case are in memory, so that an unknown one is new. */
  #complete: boolean;
  #unknown: { language: string; form: string }[] = [];

  private constructor(last: number) {
    this.#last = last;
    this.#complete = last === 0;
  }

  static async open(db: Db): Promise<Vocabulary> {
    const row = await db
      .selectFrom('search_words')
      .select((of) => of.fn.max('id').as('last'))
      .executeTakeFirst();
    return new Vocabulary(Number(row?.last ?? 0));
  }

  /** Words of one language: form to number; a negative number stands for one not yet looked up. */
  ofLanguage(language: string): Map<string, number> {
    let words = this.#known.get(language);
    if (!words) {
      words = new Map();
      this.#known.set(language, words);
    }
    return words;
  }

  /** Makes room for a word that `ofLanguage` did not know; numbered for good by `settle`. */
  takeIn(language: string, form: string): number {
    this.#unknown.push({ language, form });
    const waiting = -this.#unknown.length;
    this.ofLanguage(language).set(form, waiting);
    return waiting;
  }

  /** Numbers what waits, keeps new words, and puts the numbers into `tokens`. Call it inside a transaction. */
  async settle(db: Db, tokens: Int32Array): Promise<void> {
    const waiting = this.#unknown;
    this.#unknown = [];
    const numbers = new Int32Array(waiting.length + 1);
    const found = this.#complete ? null : await this.#find(db, waiting);
    const fresh: NewWord[] = [];
    for (const [place, { language, form }] of waiting.entries()) {
      let id = found?.get(language)?.get(form);
      if (id === undefined) {
        this.#last += 1;
        id = this.#last;
        fresh.push({ id, form, language, keys: keysOfTextWord(readTextWord(form, language)) });
      }
      numbers[place + 1] = id;
      this.ofLanguage(language).set(form, id);
    }
    for (let from = 0; from < fresh.length; from += WORDS_A_STATEMENT) {
      await insertWords(db, fresh.slice(from, from + WORDS_A_STATEMENT));
    }
    for (let at = 0; at < tokens.length; at++) {
      const id = tokens[at] ?? 0;
      if (id < 0) tokens[at] = numbers[-id] ?? 0;
    }
    this.#remembered += waiting.length;
    if (this.#remembered > MOST_REMEMBERED) this.#forget();
  }

  async #find(db: Db, waiting: readonly { language: string; form: string }[]) {
    const forms = new Map<string, string[]>();
    for (const { language, form } of waiting) {
      const list = forms.get(language);
      if (list) list.push(form);
      else forms.set(language, [form]);
    }
    const found = new Map<string, Map<string, number>>();
    for (const [language, list] of forms) found.set(language, await findWords(db, language, list));
    return found;
  }

  #forget(): void {
    this.#known = new Map();
    this.#remembered = 0;
    this.#complete = false;
  }
}
