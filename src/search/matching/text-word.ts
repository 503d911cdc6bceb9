import { looksLikeSurname } from '../inflection/cyrillic-endings.ts';
import { lemmasOf } from '../inflection/lemmas.ts';
import { stemOf } from '../inflection/stems.ts';
import { type LetterForms, letterForms, primaryLanguage } from '../letters/letter-forms.ts';
import { toPlain } from '../letters/plain-letters.ts';
import { scriptOfWord } from '../letters/script-of-word.ts';
import { skeletonsOf } from '../sound/skeleton.ts';
import { readingsOf } from '../sound/to-units.ts';

/** A form of a word with how it is heard. */
export interface Heard {
  form: string;
  readonly plain: string;
  readonly readings: readonly Uint8Array[];
}

/** A word of a text as the search sees it. The same printed word in the same language is always the same. */
export interface TextWord extends LetterForms {
  /** `ru` of `ru-RU`; empty when it is not known. */
  language: string;
  script: string;
  /** The word as it stands, then the dictionary forms that it may belong to. */
  heard: readonly Heard[];
  /** Its Snowball stem; null where its language has none, or where it looks like a surname. */
  stem: string | null;
}

/** Read when asked: an index needs only the readings, a judgement often only the letters. */
class HeardForm implements Heard {
  readonly form: string;
  readonly #language: string;
  #plain: string | null = null;
  #readings: readonly Uint8Array[] | null = null;

  constructor(form: string, language: string) {
    this.form = form;
    this.#language = language;
  }

  get plain(): string {
    this.#plain ??= toPlain(this.form);
    return this.#plain;
  }

  get readings(): readonly Uint8Array[] {
    this.#readings ??= readingsOf(this.form, this.#language);
    return this.#readings;
  }
}

export const hear = (form: string, language: string): Heard => new HeardForm(form, language);

/** Armenian stemming cuts *Միշուստին* and *Միշել* to one stem; Russian cuts surnames like plurals. */
function isHardlyAName({ form, capital }: LetterForms, script: string): boolean {
  if (!capital) return true;
  return script !== 'Armenian' && !(script === 'Cyrillic' && looksLikeSurname(form));
}

/** Longer runs of letters are no words; they are found by their very letters only. */
export const LONGEST_READ = 100;

function asItStands(letters: LetterForms, language: string): TextWord {
  const heard = [{ form: letters.form, plain: letters.plain, readings: [] }];
  return { ...letters, language, script: '', heard, stem: null };
}

export function readTextWord(word: string, language?: string): TextWord {
  const primary = primaryLanguage(language);
  const letters = letterForms(word, primary);
  if (word.length > LONGEST_READ) return asItStands(letters, primary);
  const { surface, form, plain, capital } = letters;
  const script = scriptOfWord(form);
  const forms = [form, ...lemmasOf(form, primary, script)];
  const heard = forms.map((each) => hear(each, primary));
  const stem = isHardlyAName(letters, script) ? stemOf(form, primary, script) : null;
  return { surface, form, plain, capital, language: primary, script, heard, stem };
}

/** Marks before keys that are not skeletons; no skeleton begins with them. */
export const PLAIN_KEY = '=';
export const STEM_KEY = '~';

/**
 * The keys under which the index keeps a word: `=` and its plain letters, `~` and its Snowball stem, and
 * the skeletons of the word and of its dictionary forms. Usually two to five.
 */
export function keysOfTextWord(word: TextWord): string[] {
  const keys = new Set<string>([PLAIN_KEY + word.plain]);
  if (word.stem !== null) keys.add(STEM_KEY + word.stem);
  for (const { readings } of word.heard) {
    for (const units of readings) for (const key of skeletonsOf(units)) keys.add(key);
  }
  return [...keys];
}
